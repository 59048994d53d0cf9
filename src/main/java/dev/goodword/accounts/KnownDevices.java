package dev.goodword.accounts;

import java.time.Duration;
import java.util.Base64;

import dev.goodword.shared.Chance;
import dev.goodword.shared.PublicAddress;
import dev.goodword.shared.Vault;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Browsers in which somebody has signed in before, by a signed cookie that opens nothing:
 * whoever guesses from elsewhere cannot use up their tries (OWASP, device cookies).
 */
@Component
class KnownDevices {

	private static final String PURPOSE = "known_device";

	private static final Duration KEPT = Duration.ofDays(180);

	private static final int NAME_BYTES = 16;

	private final Vault vault;

	private final Chance chance;

	private final boolean secure;

	KnownDevices(Vault vault, Chance chance, PublicAddress address) {
		this.vault = vault;
		this.chance = chance;
		this.secure = address.isSecure();
	}

	/**
	 * The name of this browser, if the account was opened in it before.
	 * @param key the account by its normalised e-mail address
	 */
	@Nullable String find(HttpServletRequest request, String key) {
		@Nullable Cookie cookie = WebUtils.getCookie(request, name());
		int cut = (cookie != null) ? cookie.getValue().indexOf('.') : -1;
		if (cookie == null || cut < 0) {
			return null;
		}
		String name = cookie.getValue().substring(0, cut);
		return this.vault.verifies(PURPOSE, text(name, key), cookie.getValue().substring(cut + 1)) ? name : null;
	}

	/** Lets the browser be known for that account, and for no other. */
	void remember(HttpServletResponse response, String key) {
		String name = Base64.getUrlEncoder().withoutPadding().encodeToString(this.chance.secret(NAME_BYTES));
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(), name + "." + this.vault.sign(PURPOSE, text(name, key)))
					.path("/")
					.maxAge(KEPT)
					.httpOnly(true)
					.secure(this.secure)
					.sameSite("Lax")
					.build()
					.toString());
	}

	private static String text(String name, String key) {
		return name + " " + key;
	}

	private String name() {
		return this.secure ? "__Host-known" : "known";
	}

}
