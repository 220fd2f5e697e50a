package io.github.compliancesdk.benchmarks.startup;

/**
 * What one start took.
 *
 * @param millis from the start of the JVM to the application being ready
 * @param residentBytes memory of the process
 * @param heapBytes what is alive on the heap after a collection
 */
record Started(long millis, long residentBytes, long heapBytes) {

	/**
	 * How the line begins that tells it.
	 */
	static final String PREFIX = "started";

	static Started parse(String line) {
		String[] words = line.split(" ", -1);
		return new Started(Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
	}

}
