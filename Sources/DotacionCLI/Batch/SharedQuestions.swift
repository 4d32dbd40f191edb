import Dispatch
import Engine
import Glibc
import RegistryModel
import Synchronization

extension LineAnswers {
  /// A share smaller than this is not worth a core of its own.
  private static let smallestShare = 64

  /// Answers lines that change nothing, shared out among the processor's cores, each share in a
  /// read transaction of its own.
  func answer(
    questions requests: [NumberedRequest], on registry: Registry, cores: Int
  ) throws(RegistryError) -> ChunkAnswers {
    let shares = LineAnswers.shares(of: requests, among: cores)
    let results = Mutex([Result<ChunkAnswers, RegistryError>?](repeating: nil, count: shares.count))
    DispatchQueue.concurrentPerform(iterations: shares.count) { index in
      let result = Result { () throws(RegistryError) in try answer(share: shares[index], registry) }
      results.withLock { $0[index] = result }
    }
    return try LineAnswers.joined(results.withLock { $0.compactMap { $0 } })
  }

  private func answer(share requests: [NumberedRequest], _ registry: Registry)
    throws(RegistryError) -> ChunkAnswers
  {
    try registry.store.read { reader throws(RegistryError) in
      answer(requests) { request throws(RegistryError) in
        try registry.outcome(of: request, in: reader)
      }
    }
  }

  /// The answers in the order of their lines, up to the one that stops the batch.
  private static func joined(_ results: [Result<ChunkAnswers, RegistryError>])
    throws(RegistryError) -> ChunkAnswers
  {
    var whole = ChunkAnswers()
    for result in results {
      let answers = try result.get()
      whole.written += answers.written
      guard !answers.isStopped else {
        whole.isStopped = true
        return whole
      }
    }
    return whole
  }

  /// Runs of neighbouring lines, as equal as they can be.
  static func shares(of requests: [NumberedRequest], among cores: Int) -> [[NumberedRequest]] {
    let count = max(1, min(cores, requests.count / smallestShare))
    return (0..<count).map { index in
      let (first, next) = (requests.count * index / count, requests.count * (index + 1) / count)
      return Array(requests[first..<next])
    }
  }
}

/// What the machine can do at the same time.
enum ProcessorCores {
  /// Cores in use now; at least 1.
  static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
