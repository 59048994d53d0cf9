package dev.goodword.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/** One call, which can be given up while it is made. */
final class Exchange {

	private final HttpPost request;

	private final OutboundUrl url;

	private final Function<List<InetAddress>, CloseableHttpClient> clients;

	private final int longest;

	Exchange(HttpPost request, OutboundUrl url, Function<List<InetAddress>, CloseableHttpClient> clients, int longest) {
		this.request = request;
		this.url = url;
		this.clients = clients;
		this.longest = longest;
	}

	/** Makes it, to one of these addresses. */
	OutboundAnswer run(List<InetAddress> addresses) throws IOException {
		CloseableHttpClient client = this.clients.apply(addresses);
		try {
			return read(client.executeOpen(HttpHost.create(this.url.address()), this.request, null));
		}
		finally {
			client.close(CloseMode.IMMEDIATE);
		}
	}

	/** Gives it up: whoever waits for the other side is woken. */
	void cancel() {
		this.request.cancel();
	}

	/** What is beyond the limit is left on the line, which is then cut. */
	private OutboundAnswer read(ClassicHttpResponse answer) throws IOException {
		byte[] body = beginning(answer.getEntity());
		boolean cut = body.length > this.longest;
		Header retryAfter = answer.getFirstHeader("Retry-After");
		return new OutboundAnswer(answer.getCode(), cut ? Arrays.copyOf(body, this.longest) : body, cut,
				(retryAfter != null) ? retryAfter.getValue() : null);
	}

	private byte[] beginning(@Nullable HttpEntity entity) throws IOException {
		InputStream in = (entity != null) ? entity.getContent() : null;
		return (in != null) ? in.readNBytes(this.longest + 1) : new byte[0];
	}

}
