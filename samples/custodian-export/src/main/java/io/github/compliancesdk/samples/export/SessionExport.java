package io.github.compliancesdk.samples.export;

import java.io.IOException;
import java.util.List;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.session.ClientAsserted;
import io.github.compliancesdk.session.ContentUnavailable;
import io.github.compliancesdk.session.LocalSessionMessage;
import io.github.compliancesdk.session.LocalSessionMessagePage;
import io.github.compliancesdk.session.Provenance;
import io.github.compliancesdk.session.RemoteSessionMessage;
import io.github.compliancesdk.session.RemoteSessionMessagePage;
import io.github.compliancesdk.session.SessionContentBlock;
import io.github.compliancesdk.session.SessionMessageListParams;
import io.github.compliancesdk.session.SessionTextBlock;
import io.github.compliancesdk.session.SessionToolResultBlock;
import io.github.compliancesdk.session.SessionToolUseBlock;
import io.github.compliancesdk.session.SyntheticMarker;
import org.jspecify.annotations.Nullable;

/**
 * Local and remote sessions with their messages, in the order of the server.
 */
final class SessionExport {

	static final String MORE_THAN_KEPT = "truncated";

	private static final int AS_MUCH_AS_THERE_IS = -1;

	private final ComplianceClient client;

	private final Transcripts transcripts;

	SessionExport(ComplianceClient client, Transcripts transcripts) {
		this.client = client;
		this.transcripts = transcripts;
	}

	void takeLocal(Listed session) throws IOException {
		this.transcripts.take(session, Item.COMPLETE, (pageSize, transcript) -> {
			if (MORE_THAN_KEPT.equals(session.state())) {
				transcript.missing(Gap.of("", "truncated", "over 100,000 calls: the server gives the earliest"));
			}
			for (LocalSessionMessagePage page : this.client.localSessions()
				.messages(session.id(), params(pageSize))
				.pages()) {
				transcript.page("listLocalSessionMessages", page.requestId());
				this.transcripts.pageRead(transcript);
				for (LocalSessionMessage message : page.items()) {
					transcript.message(message.id(), message.role().value(), message.createdAt(), message.rawJson());
					provenance(message.id(), message.provenance(), transcript);
					write(message.id(), message.content(), transcript);
				}
			}
		});
	}

	void takeRemote(Listed session) throws IOException {
		this.transcripts.take(session, Item.COMPLETE, (pageSize, transcript) -> {
			for (RemoteSessionMessagePage page : this.client.remoteSessions()
				.messages(session.id(), params(pageSize))
				.pages()) {
				transcript.page("listRemoteSessionMessages", page.requestId());
				this.transcripts.pageRead(transcript);
				for (RemoteSessionMessage message : page.items()) {
					transcript.message(message.id(), message.role().value(), message.createdAt(), message.rawJson());
					if (message.contentUnavailable()) {
						transcript.missing(Gap.of(message.id(), "content-unavailable", "the server cannot read it"));
					}
					write(message.id(), message.content(), transcript);
				}
			}
		});
	}

	private static SessionMessageListParams params(int pageSize) {
		return SessionMessageListParams.builder()
			.pageSize(pageSize)
			.toolUseInputMaxBytes(AS_MUCH_AS_THERE_IS)
			.toolResultMaxBytes(AS_MUCH_AS_THERE_IS)
			.build();
	}

	/* None means that the content is verified. */
	private static void provenance(String id, @Nullable Provenance provenance, Transcript transcript)
			throws IOException {
		if (provenance == null) {
			return;
		}
		if (provenance instanceof ContentUnavailable unavailable) {
			transcript.missing(Gap.of(id, "content-unavailable", unavailable.reason().value()));
		}
		else if (provenance instanceof ClientAsserted) {
			transcript.gap(Gap.of(id, "client-asserted", "the client says so, nobody has verified it"));
			transcript.markdown().note("Not verified: the client says so.");
		}
		else if (provenance instanceof SyntheticMarker) {
			transcript.gap(Gap.of(id, "synthetic-marker", "a marker stands for the content"));
			transcript.markdown().note("A marker that stands for the content.");
		}
		else {
			transcript.gap(Gap.of(id, "unknown-provenance", String.valueOf(provenance.type())));
			transcript.markdown().note("Of unknown provenance: " + provenance.type());
		}
	}

	private static void write(String id, List<SessionContentBlock> content, Transcript transcript) throws IOException {
		for (SessionContentBlock block : content) {
			if (block instanceof SessionTextBlock text) {
				transcript.text(text.text(), text.truncated(), id);
			}
			else if (block instanceof SessionToolUseBlock use) {
				transcript.toolUse(use.name(), use.input().text(), use.truncated(), id);
			}
			else if (block instanceof SessionToolResultBlock result) {
				transcript.toolResult(result.name(), result.isError(), result.content(), result.truncated(), id);
			}
			else {
				transcript.unknownBlock(block.type());
			}
		}
	}

}
