/// A part of a document that stages read and add to.
public enum Layer: String, Sendable, CaseIterable {
  case blocks, tokens, sentences, dateline, candidates, mentions, entities
}
