import RegistryModel

// GRDB has types of these names too: here they always mean the registry's own.
typealias Table = RegistryModel.Table
typealias Row = RegistryModel.Row
typealias Index = RegistryModel.Index
typealias Record = RegistryModel.Record
