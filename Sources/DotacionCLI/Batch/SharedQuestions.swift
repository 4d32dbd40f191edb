import Dispatch
import Engine
import Glibc
import RegistryModel
import Store
import Synchronization

extension LineAnswers {
  /// Lines whoever is free takes at once: few enough that all end at nearly the same time.
  private static let share = 64

  /// Answers lines that change nothing, shared out among the processor's cores. Each core reads in a
  /// transaction of its own, and all of them the same registry: whoever finds that another program
  /// has changed it meanwhile looks again, or leaves the work to the others.
  func answer(
    questions requests: [NumberedRequest], on registry: Registry, cores: Int
  ) throws(RegistryError) -> ChunkAnswers {
    let shares = stride(from: 0, to: requests.count, by: LineAnswers.share).map { start in
      requests[start..<min(start + LineAnswers.share, requests.count)]
    }
    let work = SharedWork(shares.count)
    DispatchQueue.concurrentPerform(iterations: max(1, min(cores, shares.count))) { _ in
      do throws(RegistryError) {
        for _ in 0..<LineAnswers.looks {
          if try answer(shares, of: work, on: registry) { return }
        }
      } catch {
        work.fail(error)
      }
    }
    return LineAnswers.joined(try work.results())
  }

  /// How often a core looks for the state the others have read.
  private static let looks = 3

  /// - Returns: false when the registry is not as another core has found it.
  private func answer(
    _ shares: [ArraySlice<NumberedRequest>], of work: SharedWork, on registry: Registry
  ) throws(RegistryError) -> Bool {
    try registry.store.read { reader throws(RegistryError) in
      guard work.isOf(try reader.head()) else { return false }
      while let index = work.take() {
        let answers = answer(shares[index]) { request throws(RegistryError) in
          try registry.outcome(of: request, in: reader)
        }
        work.put(answers, at: index)
      }
      return true
    }
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
    /// The registry whoever came first has found.
    var head: String?
    var next = 0
    var results: [ChunkAnswers?]
    var failure: RegistryError?
  }

  private let state: Mutex<State>

  init(_ count: Int) { state = Mutex(State(results: Array(repeating: nil, count: count))) }

  /// Whether the registry is as the first has found it.
  func isOf(_ head: JournalHead) -> Bool {
    state.withLock { state in
      state.head = state.head ?? head.hash
      return state.head == head.hash
    }
  }

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
