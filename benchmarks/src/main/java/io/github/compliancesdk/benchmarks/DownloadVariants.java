package io.github.compliancesdk.benchmarks;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;

/**
 * What all downloads that are compared have in common.
 */
final class DownloadVariants {

	/** The file that {@code --file-size} of the simulator plants. */
	static final String FILE_ID = "claude_file_01SizeGivenOnTheCommand";

	private DownloadVariants() {
	}

	/** Where they write: the same disk for all. */
	static Path folder() {
		return Path.of(System.getProperty("downloads.folder", "."));
	}

	static HttpRequest request(URI baseUrl) {
		return HttpRequest.newBuilder(baseUrl.resolve("/v1/compliance/apps/chats/files/" + FILE_ID + "/content"))
			.header("x-api-key", SdkClients.KEY)
			.build();
	}

}
