package dev.goodword.outbound;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.util.Timeout;

/**
 * The HTTP client, set so that nothing but the one call happens: a connection of its own
 * to addresses that were checked, no redirect, no second try, no cookies, no proxy.
 */
class Wire {

	private static final int LONGEST_LINE = 8192;

	private static final int MOST_HEADERS = 100;

	private final OutboundSettings settings;

	private final SSLContext tls;

	Wire(OutboundSettings settings, SSLContext tls) {
		this.settings = settings;
		this.tls = tls;
	}

	/** A call that can be given up while it is made. */
	Exchange exchange(OutboundCall call) {
		HttpPost request = new HttpPost(call.url().address());
		call.headers().forEach(request::setHeader);
		request.setEntity(new ByteArrayEntity(call.body(), ContentType.parse(call.contentType())));
		request.setConfig(RequestConfig.custom()
			.setRedirectsEnabled(false)
			.setAuthenticationEnabled(false)
			.setResponseTimeout(Timeout.of(this.settings.read()))
			.setConnectionRequestTimeout(Timeout.of(this.settings.connect()))
			.build());
		return new Exchange(request, call.url(), (addresses) -> client(call.url().host(), addresses),
				(int) this.settings.answer().toBytes());
	}

	/** What an exception of the client means. */
	static OutboundFailed failure(Throwable cause) {
		if (cause instanceof ConnectTimeoutException || cause instanceof ConnectException
				|| cause instanceof NoRouteToHostException) {
			return new OutboundFailed(OutboundFailed.Reason.CONNECT, cause);
		}
		if (cause instanceof InterruptedIOException) {
			return new OutboundFailed(OutboundFailed.Reason.TIMEOUT, cause);
		}
		if (cause instanceof SSLException) {
			return new OutboundFailed(OutboundFailed.Reason.TLS, cause);
		}
		return new OutboundFailed(OutboundFailed.Reason.BROKEN, cause);
	}

	private CloseableHttpClient client(String host, List<InetAddress> addresses) {
		PoolingHttpClientConnectionManager line = PoolingHttpClientConnectionManagerBuilder.create()
			.setMaxConnTotal(1)
			.setDnsResolver(new CheckedHost(host, addresses))
			.setTlsSocketStrategy(new DefaultClientTlsStrategy(this.tls))
			.setDefaultTlsConfig(TlsConfig.custom()
				.setHandshakeTimeout(Timeout.of(this.settings.connect()))
				.setSupportedProtocols(TLS.V_1_3, TLS.V_1_2)
				.build())
			.setDefaultConnectionConfig(ConnectionConfig.custom()
				.setConnectTimeout(Timeout.of(this.settings.connect()))
				.setSocketTimeout(Timeout.of(this.settings.read()))
				.build())
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
				.http1Config(
						Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build())
				.build())
			.build();
		return HttpClients.custom()
			.setConnectionManager(line)
			.setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
			.setUserAgent("Goodword")
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableContentCompression()
			.build();
	}

}
