extension ErrorCode {
  /// A date or year outside the years whose holidays are known. Params: `year`, `first`, `last`.
  package static let calendarYearUnsupported = ErrorCode("calendar.year_unsupported", .input)

  /// A piece of a service hours text that cannot be read, or that overlaps an earlier one.
  /// Params: `piece`, `text`.
  package static let calendarHoursInvalid = ErrorCode("calendar.hours_invalid", .input)

  /// Hours that do not open again within the supported years. Params: `hours`, `after`.
  package static let calendarNeverOpen = ErrorCode("calendar.never_open", .refused)

  /// Working time to add that is less than nothing. Params: `seconds`.
  package static let calendarDurationNegative = ErrorCode("calendar.duration_negative", .input)

  /// A response target that cannot be read or is out of range. Params: `text`.
  package static let calendarTargetInvalid = ErrorCode("calendar.target_invalid", .input)

  /// Every code of the calendar.
  package static let calendarCodes: [ErrorCode] = [
    .calendarYearUnsupported, .calendarHoursInvalid, .calendarNeverOpen,
    .calendarDurationNegative, .calendarTargetInvalid,
  ]
}
