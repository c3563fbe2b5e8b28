import Dateline

/// Where the lines of batches go.
protocol LineOutput {
  /// Writes the lines of a batch.
  mutating func write(_ batch: AnnotatedBatch) throws(OutputError)

  /// Makes the output final.
  mutating func finish() throws(OutputError)

  /// Gives up what is not final.
  ///
  /// - Parameter remains: whether what was written may be of use to the user.
  mutating func abandon(_ remains: Remains)
}

/// What becomes of an unfinished output.
enum Remains {
  /// The run failed: nothing is left behind.
  case nothing
  /// The user ended the run: the whole lines so far stay under another name.
  case finishedLines
}
