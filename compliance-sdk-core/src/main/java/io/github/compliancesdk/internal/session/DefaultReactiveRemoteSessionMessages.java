package io.github.compliancesdk.internal.session;

import io.github.compliancesdk.internal.DecodingContext;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;
import io.github.compliancesdk.internal.paging.NextPageDecoder;
import io.github.compliancesdk.internal.paging.PageReader;
import io.github.compliancesdk.internal.paging.PageSource;
import io.github.compliancesdk.session.ReactiveRemoteSessionMessages;
import io.github.compliancesdk.session.RemoteSession;
import io.github.compliancesdk.session.RemoteSessionMessage;
import io.github.compliancesdk.session.RemoteSessionMessagePage;
import org.jspecify.annotations.Nullable;

/**
 * Reactive face of the messages of a session.
 */
final class DefaultReactiveRemoteSessionMessages extends
		DefaultReactivePaged<RemoteSessionMessage, RemoteSessionMessagePage> implements ReactiveRemoteSessionMessages {

	private static final PageReader<RemoteSessionMessage> ROWS = new PageReader<>("data",
			SessionDecoder::remoteSessionMessage);

	DefaultReactiveRemoteSessionMessages(PageSource<RemoteSessionMessagePage> source, @Nullable String start) {
		super(source, start);
	}

	static RemoteSessionMessagePage page(byte[] body, DecodingContext context) {
		PageReader.Body<RemoteSessionMessage> read = ROWS.read(body, context);
		Members envelope = read.envelope().members();
		RemoteSession session = SessionDecoder.remoteSession(envelope.requiredObject("session"),
				read.envelope().raw("session"));
		return new ReceivedRemoteSessionMessagePage(session, NextPageDecoder.page(read, envelope, context));
	}

	@Override
	public DefaultReactiveRemoteSessionMessages startingAt(String cursor) {
		return new DefaultReactiveRemoteSessionMessages(source(), notBlank(cursor));
	}

}
