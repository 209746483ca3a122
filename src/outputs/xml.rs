//! What the XML formats share: a writer that indents and escapes.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

pub(super) type Xml = Writer<Vec<u8>>;

/// A whole document in UTF-8: the declaration, what `content` writes, a newline. No byte order mark, on which some mail
/// apps stumble.
pub(super) fn document(content: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    content(&mut writer)?;
    let mut file = writer.into_inner();
    file.push(b'\n');
    Ok(file)
}

/// An element that holds nothing but text.
pub(super) fn leaf(writer: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    writer
        .create_element(name)
        .write_text_content(BytesText::new(text))?;
    Ok(())
}
