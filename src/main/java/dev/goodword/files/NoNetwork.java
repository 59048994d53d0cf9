package dev.goodword.files;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Takes the network away from the reading process: no document may make it fetch
 * anything. The parsers fetch nothing by their own settings; this holds if one of them
 * forgets.
 */
final class NoNetwork {

	private static final Set<String> PROTOCOLS = Set.of("http", "https", "ftp", "mailto");

	private NoNetwork() {
	}

	@SuppressWarnings("deprecation")
	static void install() throws IOException {
		URL.setURLStreamHandlerFactory((protocol) -> PROTOCOLS.contains(protocol) ? new Refusing() : null);
		Socket.setSocketImplFactory(() -> {
			throw new SecurityException("No network here");
		});
	}

	private static final class Refusing extends URLStreamHandler {

		@Override
		protected @Nullable URLConnection openConnection(URL url) throws IOException {
			throw new IOException("No network here");
		}

	}

}
