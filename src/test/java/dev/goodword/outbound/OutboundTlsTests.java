package dev.goodword.outbound;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.goodword.outbound.OutboundFailed.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The host has to prove its name, although the way to it is an address. */
class OutboundTlsTests {

	private static final char[] WORD = "changeit".toCharArray();

	private static HttpsServer server;

	private static SSLContext trusting;

	@BeforeAll
	static void begin(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("server.p12");
		Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=hooks.example.org", "-ext",
				"san=dns:hooks.example.org", "-validity", "3650", "-keystore", file.toString(), "-storepass",
				new String(WORD))
			.redirectErrorStream(true)
			.start();
		made.getInputStream().readAllBytes();
		assertThat(made.waitFor()).isZero();
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			keys.load(in, WORD);
		}
		KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		own.init(keys, WORD);
		TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trusted.init(keys);
		trusting = SSLContext.getInstance("TLS");
		trusting.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
		server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(trusting));
		server.createContext("/", (exchange) -> {
			try (exchange) {
				exchange.getRequestBody().readAllBytes();
				exchange.sendResponseHeaders(204, -1);
			}
		});
		server.start();
	}

	@AfterAll
	static void end() {
		server.stop(0);
	}

	@Test
	void takesAHostThatProvesItsName() {
		assertThat(send("hooks.example.org", trusting).status()).isEqualTo(204);
	}

	@Test
	void refusesAnotherAtTheSameAddress() {
		OutboundFailed failed = catchThrowableOfType(OutboundFailed.class, () -> send("other.example.org", trusting));
		assertThat(failed.reason()).isEqualTo(Reason.TLS);
	}

	@Test
	void refusesWhomNobodyVouchesFor() throws Exception {
		SSLContext usual = SSLContext.getDefault();
		OutboundFailed failed = catchThrowableOfType(OutboundFailed.class, () -> send("hooks.example.org", usual));
		assertThat(failed.reason()).isEqualTo(Reason.TLS);
	}

	private static OutboundAnswer send(String host, SSLContext tls) {
		OutboundSettings settings = OutboundFixture.settings(true, Duration.ofSeconds(5));
		Outbound outbound = new Outbound(settings, (name) -> new InetAddress[] { InetAddress.getLoopbackAddress() },
				new Wire(settings, tls));
		try {
			String url = "https://" + host + ":" + server.getAddress().getPort() + "/";
			return outbound.send(new OutboundCall(OutboundUrl.of(url), Map.of(), "text/plain", new byte[0]));
		}
		finally {
			outbound.destroy();
		}
	}

}
