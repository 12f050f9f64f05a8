//! What every generated enum is, wherever it was generated.
