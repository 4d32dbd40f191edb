import RegistryModel

extension Escalation {
  /// What the verdicts it stands on say of its own provider's cover, line by line: the best that
  /// serves or may serve, wherever it ranks; nil where nothing of that provider's does.
  func cover(by provider: Provider) -> [JSON?] {
    (verdict.json.arrayValue ?? []).map { verdict in
      // The verdict itself tells of the best of all.
      let told = [verdict] + (verdict["examined"]?.arrayValue ?? [])
      return told.first { entry in
        entry["provider"]?.stringValue == provider.code
          && [CoverageReason.applies, .doubtful].map(\.rawValue)
            .contains(entry["reason"]?.stringValue ?? "")
      }
    }
  }
}
