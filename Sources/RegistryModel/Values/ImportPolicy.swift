/// What a source may do to a value the registry has already.
package enum ImportAuthority: String, CodeEnum {
  /// What a person wrote stands; what an import wrote may be written again.
  case locked
  /// The source's value is taken.
  case overwrite
  /// Only a value that is missing is taken.
  case onlyIfEmpty = "only_if_empty"
}

/// What becomes of a machine nobody knows.
package enum NoMatchPolicy: String, CodeEnum {
  /// It is registered.
  case create
  /// It is refused, and told.
  case refuse
  /// It is left aside, and counted.
  case skip
}

/// What becomes of a machine whose identifiers contradict the registry.
package enum ManyMatchesPolicy: String, CodeEnum {
  /// It waits for a person.
  case quarantine
  /// It is refused, and told.
  case refuse
}

/// What a machine may be recognised by.
package enum MatchKey: String, CodeEnum {
  /// The manufacturer and its serial number.
  case serial
  /// Placa.
  case tag
  /// The firmware's UUID.
  case uuid
  /// The hardware address of a network card: only where nothing surer is known.
  case mac
  /// Where it sits in other equipment that is known: the last, for what has nothing of its own.
  case slot
}

/// What a document says of a machine, as far as the registry keeps where it comes from.
package enum ImportedField: String, CodeEnum {
  case tag, model, serial, hostname, uuid, macs, place, user, acquisition, slot
  /// What a document calls the place inside a site where the registry knows none by that name: kept
  /// as what the source says.
  case location

  /// Whether a source may be given a say over it. A placa is permanent.
  package var isSettable: Bool { self != .tag && self != .location }

  /// What holds for a source that says nothing: agents are good for what machines tell of
  /// themselves and of what sits in them; the rest is a person's.
  package var usualAuthority: ImportAuthority {
    switch self {
    case .hostname, .uuid, .macs, .slot: .overwrite
    case .tag, .model, .serial, .place, .user, .acquisition, .location: .onlyIfEmpty
    }
  }
}

/// What became of a value a document told.
package enum ValueStanding: String, CodeEnum {
  /// The registry has it from there.
  case taken
  /// The registry said the same before.
  case same
  /// The registry says something else, which stands.
  case kept
}

/// Why a record of a document waits for a person.
package enum ConflictReason: String, CodeEnum {
  /// Its identifiers belong to different equipment.
  case identitiesDisagree = "identities_disagree"
  /// Equipment known by its serial comes under another placa.
  case tagDiffers = "tag_differs"
  /// Equipment known by its placa or UUID comes with another serial, and nothing else agrees.
  case serialDiffers = "serial_differs"
}

/// Where a conflict stands.
package enum ConflictState: String, CodeEnum {
  case open, resolved
}

/// What a person decided about a conflict.
package enum ConflictDecision: String, CodeEnum {
  /// It is equipment the registry has.
  case same
  /// It is equipment of its own.
  case new
  /// It is none of ours, or not worth believing: it is left out from now on.
  case reject
}
