package dev.goodword.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A form that could not be taken when it was sent, held in the page until it can be sent
 * again. Nothing of it is stored, and secrets are left out.
 *
 * @param action the local path it was sent to
 * @param fields what was filled in, in order
 */
public record KeptForm(String action, List<Field> fields) {

	/** The request attribute under which {@link #PAGE} finds the form. */
	public static final String ATTRIBUTE = "dev.goodword.web.KeptForm";

	/** The name under which the pages of faults find the form. */
	static final String SHOWN = "kept";

	/** The internal address of the page that gives a form back. */
	public static final String PAGE = "/form-kept";

	/** Fields of this prefix travel through the sign-in page. */
	public static final String PREFIX = "kept.";

	private static final Pattern SECRET = Pattern.compile("_csrf|.*(?:password|token|secret).*|(?:kept\\.)?code",
			Pattern.CASE_INSENSITIVE);

	/**
	 * One filled-in field.
	 *
	 * @param name its name
	 * @param value what was typed
	 */
	public record Field(String name, String value) {

		/** Whether it is long enough to be shown in several lines. */
		public boolean isLong() {
			return this.value.length() > 60 || this.value.indexOf('\n') >= 0;
		}

		/** Whether a person typed it, as far as one can tell. */
		public boolean isText() {
			return isLong() || this.value.indexOf(' ') > 0;
		}

	}

	public KeptForm {
		fields = List.copyOf(fields);
	}

	/** The form of a request; empty when it has nothing to keep or no local address. */
	public static Optional<KeptForm> of(HttpServletRequest request) {
		if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
			return Optional.empty();
		}
		return LocalPath.parse(request.getRequestURI())
			.map((action) -> new KeptForm(action, fields(request.getParameterMap(), "")));
	}

	/**
	 * The form of a request that a page of ours sent, when it can be sent again as it is;
	 * empty when something of it must not be put into a page.
	 */
	public static Optional<KeptForm> whole(HttpServletRequest request) {
		boolean secrets = request.getParameterMap()
			.keySet()
			.stream()
			.anyMatch((name) -> !name.equals("_csrf") && SECRET.matcher(name).matches());
		return (secrets || !isOurs(request)) ? Optional.empty() : of(request);
	}

	/**
	 * Whether the browser says that a page of ours sent it. The host it was asked for
	 * cannot be chosen by another site.
	 */
	static boolean isOurs(HttpServletRequest request) {
		if ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
			return true;
		}
		@Nullable String origin = request.getHeader("Origin");
		@Nullable String host = request.getHeader("Host");
		return host != null && (("http://" + host).equals(origin) || ("https://" + host).equals(origin));
	}

	/** The form that travelled through another page. */
	public static Optional<KeptForm> carried(String action, Map<String, String[]> parameters) {
		return LocalPath.parse(action)
			.map((path) -> new KeptForm(path, fields(parameters, PREFIX)))
			.filter((form) -> !form.fields().isEmpty());
	}

	/** The name a field has while it travels. */
	public String carriedName(Field field) {
		return PREFIX + field.name();
	}

	private static List<Field> fields(Map<String, String[]> parameters, String prefix) {
		List<Field> fields = new ArrayList<>();
		parameters.forEach((name, values) -> {
			if (name.startsWith(prefix) && !SECRET.matcher(name).matches()) {
				for (String value : values) {
					fields.add(new Field(name.substring(prefix.length()), value));
				}
			}
		});
		return fields;
	}

}
