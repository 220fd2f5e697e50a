package io.github.compliancesdk.artifact;

/**
 * How several files come in one download.
 */
public enum MultiFileFormat {

	/**
	 * As a zip archive.
	 */
	ZIP

}
