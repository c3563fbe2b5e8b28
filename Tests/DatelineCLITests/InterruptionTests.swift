import DatelineTestSupport
import Testing

/// Ctrl-C.
@Suite(.timeLimit(.minutes(2))) struct InterruptionTests {
  @Test(arguments: [1, 2])
  func keepsTheLinesSoFar(_ jobs: Int) throws {
    let folder = try TemporaryFolder()
    let line = #"{"text":"\#(String(repeating: "Troops left Kyiv. ", count: 50))"}"#
    try folder.write(String(repeating: line + "\n", count: 200), to: "in.jsonl")
    // The input stays open, so the tool waits for more until the signal.
    let run = try Tool.shell(
      """
      mkfifo pipe
      "$dateline" annotate -j \(jobs) --from jsonl -o out.jsonl - < pipe & tool=$!
      exec 3> pipe; cat in.jsonl >&3
      for _ in $(seq 200); do [ -s .out.jsonl.$tool.part ] && break; sleep 0.1; done
      kill -TERM $tool; wait $tool
      """,
      in: folder
    )
    #expect(run.status == 130)
    #expect(run.errorText.contains("out.jsonl.partial"))
    #expect(!folder.has("out.jsonl"))
    #expect(try !expectValidRecords(folder.bytes("out.jsonl.partial")).isEmpty)
  }
}
