//! Plots as SVG.

use std::error::Error;
use std::path::Path;

use plotters::prelude::*;

const SIZE: (u32, u32) = (720, 420);
const COLORS: [RGBColor; 6] = [
    RGBColor(31, 95, 191),
    RGBColor(200, 80, 20),
    RGBColor(20, 140, 90),
    RGBColor(150, 60, 160),
    RGBColor(120, 120, 120),
    RGBColor(190, 150, 0),
];

/// A line of a plot: its name and points.
pub(crate) type Line = (String, Vec<(f64, f64)>);

/// How something grows, on logarithmic axes.
pub(crate) fn growth(path: &Path, x: &str, y: &str, lines: &[Line]) -> Result<(), Box<dyn Error>> {
    let points = || lines.iter().flat_map(|(_, points)| points);
    let (low, high) = bounds(points().map(|point| point.0));
    let (least, most) = bounds(points().map(|point| point.1));
    let area = SVGBackend::new(path, SIZE).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .margin(16)
        .x_label_area_size(44)
        .y_label_area_size(64)
        .build_cartesian_2d((low..high).log_scale(), (least / 1.5..most * 1.5).log_scale())?;
    chart.configure_mesh().x_desc(x).y_desc(y).x_label_formatter(&short).y_label_formatter(&short).draw()?;
    for ((name, points), color) in lines.iter().zip(COLORS) {
        let style = color.stroke_width(if name == "ours" { 3 } else { 2 });
        chart
            .draw_series(LineSeries::new(points.iter().copied(), style).point_size(3))?
            .label(name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], color.stroke_width(2)));
    }
    chart.configure_series_labels().border_style(BLACK.mix(0.3)).background_style(WHITE.mix(0.9)).draw()?;
    area.present()?;
    Ok(())
}

/// What takes a while: its name, when it begins, and how long it takes.
pub(crate) type Bar = (String, f64, f64);

/// What happens when: bars from top to bottom.
pub(crate) fn schedule(path: &Path, x: &str, bars: &[Bar]) -> Result<(), Box<dyn Error>> {
    let end = bars.iter().map(|(_, start, took)| start + took).fold(0.0, f64::max);
    let height = u32::try_from(bars.len())? * 20 + 80;
    let area = SVGBackend::new(path, (SIZE.0, height)).into_drawing_area();
    area.fill(&WHITE)?;
    let rows = i32::try_from(bars.len())?;
    let mut chart = ChartBuilder::on(&area)
        .margin(16)
        .x_label_area_size(44)
        .build_cartesian_2d(0.0..end * 1.25, (0..rows).into_segmented())?;
    chart.configure_mesh().disable_y_mesh().disable_y_axis().x_desc(x).draw()?;
    for ((name, start, took), row) in bars.iter().zip((0..rows).rev()) {
        let color = if name.starts_with("oauth-errors") { COLORS[0] } else { COLORS[4] };
        let (from, to) = (SegmentValue::Exact(row), SegmentValue::Exact(row + 1));
        let bar = Rectangle::new([(*start, from), (start + took, to)], color.mix(0.8).filled());
        let label =
            Text::new(format!(" {name} {took:.2} s"), (start + took, SegmentValue::CenterOf(row)), ("sans-serif", 12));
        chart.draw_series([bar])?;
        chart.draw_series([label])?;
    }
    area.present()?;
    Ok(())
}

fn bounds(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)))
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "plotters hands out references")]
fn short(value: &f64) -> String {
    match *value {
        value if value >= 1e6 => format!("{}M", value / 1e6),
        value if value >= 1e3 => format!("{}k", value / 1e3),
        value => format!("{}", (value * 1000.0).round() / 1000.0),
    }
}
