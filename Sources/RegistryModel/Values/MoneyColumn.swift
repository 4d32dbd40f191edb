/// An amount fits in one column, as canonical JSON.
extension Money: JSONColumn {}
