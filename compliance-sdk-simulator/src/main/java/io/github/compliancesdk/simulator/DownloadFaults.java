package io.github.compliancesdk.simulator;

import java.util.function.Function;

/**
 * Downloads that are not what they say. Other answers stay as they are.
 */
final class DownloadFaults {

	private DownloadFaults() {
	}

	static AnswerChange wrongDigest() {
		return (answer, call, number) -> answer.headers().containsKey(HttpAnswer.CONTENT_MD5)
				? answer.withHeader(HttpAnswer.CONTENT_MD5, Content.of("other bytes, number " + number).md5Base64())
				: answer;
	}

	static AnswerChange archive(Function<ArchiveContent, Content> change) {
		return (answer, call, number) -> (answer.content() instanceof ArchiveContent archive && archive.hasIndex())
				? answer.withContent(change.apply(archive)) : answer;
	}

}
