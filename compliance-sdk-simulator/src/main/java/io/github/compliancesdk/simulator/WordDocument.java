package io.github.compliancesdk.simulator;

import java.util.List;

/**
 * Small documents word processors can open.
 */
final class WordDocument {

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

	private WordDocument() {
	}

	/** A document of one paragraph, without characters that mean something in XML. */
	static Content of(String paragraph) {
		String types = XML + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
				+ ".wordprocessingml.document.main+xml\"/></Types>";
		String relations = XML + "<Relationships xmlns=\"" + PACKAGE
				+ "/relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
				+ "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
		String text = XML + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
				+ "<w:body><w:p><w:r><w:t>" + paragraph + "</w:t></w:r></w:p></w:body></w:document>";
		return ArchiveContent.of(List.of(new ArchiveContent.Entry("[Content_Types].xml", Content.of(types)),
				new ArchiveContent.Entry("_rels/.rels", Content.of(relations)),
				new ArchiveContent.Entry("word/document.xml", Content.of(text))));
	}

}
