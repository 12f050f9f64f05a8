//! `metrics`: the labels of a diagnosis are from closed sets, so they may be those of a counter.

use oauth_errors::Diagnosis;

/// Counts an error.
pub fn count(diagnosis: &Diagnosis<'_>) {
    metrics::counter!("oauth_errors_total", &diagnosis.labels().collect::<Vec<_>>()).increment(1);
}

#[cfg(test)]
mod tests {
    use metrics_util::debugging::DebuggingRecorder;
    use oauth_errors::{Report, vendors};

    #[test]
    fn an_error_is_counted_by_its_labels() {
        let recorder = DebuggingRecorder::new();
        let snapshotter = recorder.snapshotter();
        let report = Report::from_body(r#"{"error":"invalid_grant"}"#);
        metrics::with_local_recorder(&recorder, || super::count(&vendors::standard().diagnose(&report)));
        let counted = snapshotter.snapshot().into_vec();
        let labels: Vec<_> =
            counted[0].0.key().labels().map(|label| (label.key().to_owned(), label.value().to_owned())).collect();
        assert!(labels.contains(&("error.type".to_owned(), "invalid_grant".to_owned())), "{labels:?}");
    }
}
