package dev.goodword.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.goodword.shared.LocaleTag;
import dev.goodword.web.Frame.Parameter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The address somebody asked for, also when an error page answers in its stead.
 *
 * @param request the request
 */
record Address(HttpServletRequest request) {

	/**
	 * Without its query, as the browser asked for it; one leading slash: two would name
	 * another host.
	 */
	String path() {
		Object failed = this.request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String uri = (failed != null) ? failed.toString() : this.request.getRequestURI();
		return "/" + uri.replaceFirst("^/+", "");
	}

	/**
	 * Whether the address is all there is to the request. An error page is asked for by
	 * GET whatever the request was, and a form's fields must not move into an address.
	 */
	private boolean isRead() {
		Object failed = this.request.getAttribute(RequestDispatcher.ERROR_METHOD);
		String method = (failed != null) ? failed.toString() : this.request.getMethod();
		return method.equals("GET") || method.equals("HEAD");
	}

	/** The same in another language. */
	String in(LocaleTag language) {
		String query = isRead() ? this.request.getQueryString() : null;
		List<String> kept = new ArrayList<>();
		if (query != null) {
			Arrays.stream(query.split("&"))
				.filter((part) -> !part.isEmpty() && !part.startsWith(LanguageChoice.NAME + "="))
				.forEach(kept::add);
		}
		kept.add(LanguageChoice.NAME + "=" + language.value());
		return path() + "?" + String.join("&", kept);
	}

	/** The parameters, without the theme. */
	List<Parameter> parameters() {
		if (!isRead()) {
			return List.of();
		}
		return this.request.getParameterMap()
			.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().equals(Themes.NAME))
			.flatMap(Address::parametersOf)
			.toList();
	}

	private static Stream<Parameter> parametersOf(Map.Entry<String, String[]> entry) {
		return Arrays.stream(entry.getValue()).map((value) -> new Parameter(entry.getKey(), value));
	}

}
