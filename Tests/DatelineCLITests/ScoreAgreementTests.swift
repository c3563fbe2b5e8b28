import DatelineTestSupport
import Foundation
import Testing

/// Our figures are those of the scorer that comes with the guidelines, where that is at hand.
@Suite(.enabled(if: SharedScorer.isThere))
struct ScoreAgreementTests {
  /// Annotates the texts of gold, spoils some of the mentions, and scores them both ways.
  ///
  /// Mentions are dropped, shifted, relabelled and stripped of values, and the text gets a head.
  private static let script = """
    set -e
    python3 "$shared/check.py" "$gold"/*.gold* >gold.jsonl 2>log
    python3 - >in.jsonl <<'END'
    import json
    for line in open("gold.jsonl", encoding="utf-8"):
        gold = json.loads(line)
        record = {"id": gold["id"], "text": gold["text"]}
        if gold["published"] != "unknown":
            record["date"] = gold["published"]
        print(json.dumps(record))
    END
    "$dateline" annotate --quiet --verbatim --from jsonl in.jsonl >found.jsonl
    python3 - >spoilt.jsonl <<'END'
    import json
    for line in open("found.jsonl", encoding="utf-8"):
        found = json.loads(line)
        head = found["text"][:40] + "\\n\\n"
        found["text"] = head + found["text"]
        for i, ent in enumerate(found["ents"]):
            ent["start"] += len(head) - (5 if i % 7 == 0 else 0)
            ent["end"] += len(head) + (3 if i % 5 == 0 else 0)
            if i % 11 == 0:
                ent["label"] = "ORG"
            if i % 13 == 0:
                for key in ("kb_id", "value", "timex", "role", "class"):
                    ent.pop(key, None)
        del found["ents"][3::9]
        print(json.dumps(found))
    END
    for found in found spoilt; do
      python3 "$shared/score.py" gold.jsonl $found.jsonl --json >theirs-$found.json
      "$dateline" score "$gold" $found.jsonl --json >ours-$found.json
    done
    """

  @Test(arguments: ["../shared/gold", "Corpus/gold"])
  func agrees(_ gold: String) throws {
    let folder = try TemporaryFolder()
    let files = Repository.root.path(percentEncoded: false) + gold
    let run = try Tool.shell(
      "shared='\(SharedScorer.folder.path(percentEncoded: false))' gold='\(files)'\n" + Self.script,
      in: folder
    )
    #expect(run.status == 0, "\(run.errorText)")
    var sums: [Double] = []
    for found in ["found", "spoilt"] {
      let theirs = try JSONParser.parse(folder.bytes("theirs-\(found).json"))
      let ours = try JSONParser.parse(folder.bytes("ours-\(found).json"))
      expectSameCounts(theirs["labels"], ours["labels"])
      expectSameAccuracies(theirs["attributes"], ours["attributes"])
      sums.append(ours["labels"]?["micro"]?["strict"]?["f1"]?.number ?? 0)
    }
    #expect(sums[1] < sums[0] - 0.1, "spoiling has spoilt nothing: \(sums)")
  }

  private func expectSameCounts(_ theirs: JSONValue?, _ ours: JSONValue?) {
    #expect(theirs.map { Set($0.keys) } == ours.map { Set($0.keys) })
    for label in theirs?.keys ?? [] {
      let (left, right) = (theirs?[label], ours?[label])
      #expect(left?["gold"] == right?["gold"], "\(label)")
      #expect(left?["pred"] == right?["found"], "\(label)")
      for measure in ["strict", "overlap"] {
        for figure in ["p", "r", "f1"] {
          let pair = (left?[measure]?[figure]?.number, right?[measure]?[figure]?.number)
          #expect(isNear(pair), "\(label) \(measure) \(figure): \(pair)")
        }
      }
    }
  }

  private func expectSameAccuracies(_ theirs: JSONValue?, _ ours: JSONValue?) {
    #expect(theirs.map { Set($0.keys) } == ours.map { Set($0.keys) })
    for label in theirs?.keys ?? [] {
      let (left, right) = (theirs?[label], ours?[label])
      #expect(left.map { Set($0.keys) } == right.map { Set($0.keys) }, "\(label)")
      for attribute in left?.keys ?? [] {
        #expect(left?[attribute]?["n"] == right?[attribute]?["n"], "\(label) \(attribute)")
        let accuracies = (
          left?[attribute]?["accuracy"]?.number, right?[attribute]?["accuracy"]?.number
        )
        #expect(isNear(accuracies), "\(label) \(attribute): \(accuracies)")
      }
    }
  }

  /// Figures are rounded to four decimals, a half up here and to the even digit there.
  private func isNear(_ pair: (Double?, Double?)) -> Bool {
    guard let left = pair.0, let right = pair.1 else { return false }
    return abs(left - right) < 1.5e-4
  }
}

private enum SharedScorer {
  static let folder = Repository.url("../shared/gold").standardizedFileURL

  static var isThere: Bool {
    let scorer = folder.appending(path: "score.py").path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: scorer) else { return false }
    let python = try? DatelineTool(at: URL(filePath: "/usr/bin/env")).run(["python3", "--version"])
    return python?.status == 0
  }
}
