/// The content of an acta, kept in one column as canonical JSON.
package struct ActaContent: JSONColumn {
  package let json: JSON

  package init(json: JSON) { self.json = json }
}
