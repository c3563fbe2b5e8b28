import Dateline

/// Prints explanations one after the other and knows how the program ends.
struct ExplanationOutput {
  /// The layout for people, nothing for JSON.
  private let text: ExplanationText?
  private var explained = 0
  private var failures: [ReadError] = []

  /// Documents and inputs seen so far.
  var count: Int { explained + failures.count }

  init(_ text: ExplanationText?) { self.text = text }

  /// Explains the documents of a batch; with their names when there may be several.
  mutating func print(_ batch: Batch, _ explainer: DocumentExplainer, named: Bool) {
    for item in batch.items {
      do throws(ReadError) {
        switch item {
        case .failure(let failure): throw failure
        case .document(let raw): print(try explainer.explain(raw, of: batch), named: named)
        }
      } catch {
        failures.append(error)
        Console.say(error.description)
      }
    }
  }

  private mutating func print(_ explanation: Explanation, named: Bool) {
    if let text {
      let parts = [
        named ? text.heading(explanation.document) : nil,
        explanation.items.isEmpty ? "no mentions" : text.text(explanation),
      ]
      Console.print(
        (explained > 0 ? "\n" : "") + parts.compactMap(\.self).joined(separator: "\n\n")
      )
    } else {
      Console.print(ExplanationJSON.text(explanation))
    }
    explained += 1
  }

  /// Ends the program with the code that tells of failures.
  func finish() throws(Exit) {
    guard !failures.isEmpty else { return }
    let nothingRead = explained == 0 && failures.allSatisfy { $0.code.isOfInput }
    throw nothingRead ? .noInput : .someFailed
  }
}
