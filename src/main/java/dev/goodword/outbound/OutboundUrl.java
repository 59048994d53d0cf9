package dev.goodword.outbound;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;
import dev.goodword.outbound.UrlRefused.Reason;

/**
 * An address of the web in the one form in which it is called: the host in ASCII, an
 * address as everybody writes it, no user, no fragment. Where the host leads is checked
 * at each call.
 */
public final class OutboundUrl {

	/** As long as one may be. */
	public static final int LONGEST = 600;

	private static final Pattern SHAPE = Pattern.compile("(https?)://([^/?#]*)([^#]*)(#.*)?", Pattern.CASE_INSENSITIVE);

	private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::(\\d{1,5}))?");

	private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\s\\\\]");

	/** How resolvers take a name for a number: decimal, octal or hexadecimal. */
	private static final Pattern NUMBER_AT_END = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)");

	private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

	private static final Pattern DOTTED = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");

	private static final IDNA NAMES = IDNA
		.getUTS46Instance(IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII);

	private static final int LONGEST_NAME = 253;

	private static final int FIRST_FREE_PORT = 1024;

	private static final int LAST_PORT = 65535;

	private static final int HTTPS = 443;

	private static final int HTTP = 80;

	private final URI address;

	private OutboundUrl(URI address) {
		this.address = address;
	}

	/**
	 * Reads what somebody typed.
	 * @throws UrlRefused when it is not an address we would ever call
	 */
	public static OutboundUrl of(String typed) {
		String text = typed.strip();
		Matcher shape = SHAPE.matcher(text);
		require(text.length() <= LONGEST && !FORBIDDEN.matcher(text).find() && shape.matches(), Reason.MALFORMED);
		require(shape.group(4) == null, Reason.FRAGMENT);
		require(shape.group(2).indexOf('@') < 0, Reason.USER_INFO);
		Matcher authority = AUTHORITY.matcher(shape.group(2));
		require(authority.matches(), Reason.HOST);
		String scheme = shape.group(1).toLowerCase(Locale.ROOT);
		URI address = uri(
				scheme + "://" + host(authority.group(1)) + port(scheme, authority.group(2)) + shape.group(3));
		require(address.toString().length() <= LONGEST, Reason.MALFORMED);
		return new OutboundUrl(address);
	}

	private static String host(String typed) {
		if (typed.startsWith("[")) {
			return typed.toLowerCase(Locale.ROOT);
		}
		IDNA.Info found = new IDNA.Info();
		String name = NAMES.nameToASCII(typed, new StringBuilder(), found).toString();
		require(!found.hasErrors() && name.length() <= LONGEST_NAME && !name.endsWith("."), Reason.HOST);
		if (NUMBER_AT_END.matcher(name).matches()) {
			require(DOTTED.matcher(name).matches(), Reason.HOST);
		}
		require(name.indexOf('.') > 0 || name.equals("localhost"), Reason.HOST);
		return name;
	}

	private static String port(String scheme, String typed) {
		int usual = scheme.equals("https") ? HTTPS : HTTP;
		int port = (typed != null) ? Integer.parseInt(typed) : usual;
		require(port == usual || (port >= FIRST_FREE_PORT && port <= LAST_PORT), Reason.PORT);
		return (port == usual) ? "" : ":" + port;
	}

	private static URI uri(String text) {
		try {
			URI read = new URI(new URI(text).toASCIIString());
			require(read.getHost() != null && read.getRawUserInfo() == null, Reason.HOST);
			return read;
		}
		catch (URISyntaxException ex) {
			throw new UrlRefused(Reason.MALFORMED);
		}
	}

	private static void require(boolean fits, Reason otherwise) {
		if (!fits) {
			throw new UrlRefused(otherwise);
		}
	}

	/** The whole address; its path and query may hold secrets. */
	public String text() {
		return this.address.toString();
	}

	/** The host: a name in ASCII, or an address without brackets. */
	public String host() {
		return this.address.getHost().replace("[", "").replace("]", "");
	}

	/** Whether what is sent can be read on the way. */
	boolean isPlain() {
		return this.address.getScheme().equals("http");
	}

	URI address() {
		return this.address;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OutboundUrl url && url.address.equals(this.address);
	}

	@Override
	public int hashCode() {
		return this.address.hashCode();
	}

	/** The host alone, fit for a log. */
	@Override
	public String toString() {
		return "OutboundUrl[" + host() + "]";
	}

}
