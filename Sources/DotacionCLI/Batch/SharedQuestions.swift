import Dispatch
import Engine
import Glibc
import RegistryModel
import Synchronization

extension LineAnswers {
  /// Lines whoever is free takes at once: few enough that all end at nearly the same time.
  private static let share = 64

  /// Answers lines that change nothing, shared out among the processor's cores, each of which looks
  /// at the registry in a read transaction of its own.
  func answer(
    questions requests: [NumberedRequest], on registry: Registry, cores: Int
  ) throws(RegistryError) -> ChunkAnswers {
    let shares = stride(from: 0, to: requests.count, by: LineAnswers.share).map { start in
      requests[start..<min(start + LineAnswers.share, requests.count)]
    }
    let work = SharedWork(shares.count)
    DispatchQueue.concurrentPerform(iterations: max(1, min(cores, shares.count))) { _ in
      do throws(RegistryError) {
        try registry.store.read { reader throws(RegistryError) in
          while let index = work.take() {
            let answers = answer(shares[index]) { request throws(RegistryError) in
              try registry.outcome(of: request, in: reader)
            }
            work.put(answers, at: index)
          }
        }
      } catch {
        work.fail(error)
      }
    }
    return LineAnswers.joined(try work.results())
  }

  /// The answers in the order of their lines, up to the one that stops the batch.
  private static func joined(_ results: [ChunkAnswers]) -> ChunkAnswers {
    var whole = ChunkAnswers()
    whole.written.reserveCapacity(results.reduce(0) { $0 + $1.written.count })
    for answers in results {
      whole.written += answers.written
      guard !answers.isStopped else {
        whole.isStopped = true
        return whole
      }
    }
    return whole
  }
}

/// Shares handed out one after another, and what came of each.
private final class SharedWork: Sendable {
  private struct State {
    var next = 0
    var results: [ChunkAnswers?]
    var failure: RegistryError?
  }

  private let state: Mutex<State>

  init(_ count: Int) { state = Mutex(State(results: Array(repeating: nil, count: count))) }

  /// The next share; nil when there is none, or it would be for nothing.
  func take() -> Int? {
    state.withLock { state in
      guard state.failure == nil, state.next < state.results.count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  /// What comes behind a share that stops the batch is not asked for.
  func put(_ answers: ChunkAnswers, at index: Int) {
    state.withLock { state in
      state.results[index] = answers
      if answers.isStopped { state.next = state.results.count }
    }
  }

  func fail(_ error: RegistryError) { state.withLock { $0.failure = $0.failure ?? error } }

  func results() throws(RegistryError) -> [ChunkAnswers] {
    try state.withLock { state throws(RegistryError) in
      if let failure = state.failure { throw failure }
      return state.results.compactMap { $0 }
    }
  }
}

/// What the machine can do at the same time.
enum ProcessorCores {
  /// Cores in use now; at least 1.
  static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
