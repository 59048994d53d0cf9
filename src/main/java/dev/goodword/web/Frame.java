package dev.goodword.web;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What the layouts must know of the request: where it is, so that the language and the
 * colours can be changed on the same page. Made from the request alone, so that it is
 * there when the database is not.
 *
 * @param path the address without its query, as the browser asked for it
 * @param query the parameters of the address, without language and theme
 * @param languages the same page in each other language
 * @param theme the colours the person chose, or null when the system decides
 * @param themes the three choices of colours
 * @param signedIn tells whether somebody of the staff is signed in; asked only where it
 * matters, since it reads the session from the database
 * @param answer the status of the answer, as it is when the page is drawn
 */
record Frame(String path, List<Parameter> query, List<Language> languages, @Nullable String theme, List<Theme> themes,
		BooleanSupplier signedIn, IntSupplier answer) {

	private static final Set<String> FOR_STAFF = Set.of("today", "positions", "applications", "insights", "staff",
			"silence", "desk", "account");

	private static final Set<String> FOR_APPLICANTS = Set.of("", "jobs", "a", "my", "survey", "survey-receipt",
			"notice", "help", "privacy", "accessibility");

	/** The name of the request attribute the layouts read. */
	static final String ATTRIBUTE = "frame";

	static Frame of(HttpServletRequest request, HttpServletResponse response, LocaleTag language,
			@Nullable String theme) {
		Address address = new Address(request);
		return new Frame(address.path(), address.parameters(),
				LocaleTag.SPOKEN.stream()
					.filter((other) -> !other.equals(language))
					.map((other) -> new Language(other.value(), address.in(other)))
					.toList(),
				theme, Themes.choices(theme), () -> request.getUserPrincipal() != null, response::getStatus);
	}

	/**
	 * Whether an error page here speaks to staff. Where an address says nothing of it,
	 * whoever is signed in is staff; when that cannot be found out, they are a guest.
	 */
	public boolean isForStaff() {
		String part = this.path.split("/", 3)[1];
		return FOR_STAFF.contains(part) || (!FOR_APPLICANTS.contains(part) && isSignedIn());
	}

	/**
	 * Whether the page gives back a form that was not taken, so that its title says so.
	 */
	public boolean isRefused() {
		return this.answer.getAsInt() == HttpServletResponse.SC_UNPROCESSABLE_CONTENT;
	}

	private boolean isSignedIn() {
		try {
			return this.signedIn.getAsBoolean();
		}
		catch (DataAccessException | TransactionException ex) {
			return false;
		}
	}

	/**
	 * A parameter of the address.
	 *
	 * @param name its name
	 * @param value one of its values
	 */
	record Parameter(String name, String value) {
	}

	/**
	 * The same page in another language.
	 *
	 * @param tag the language's tag
	 * @param href the address
	 */
	record Language(String tag, String href) {
	}

	/**
	 * A choice of colours.
	 *
	 * @param name system, light or dark
	 * @param chosen whether it is the one in use
	 */
	record Theme(String name, boolean chosen) {
	}

}
