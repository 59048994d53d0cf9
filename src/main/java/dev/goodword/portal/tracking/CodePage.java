package dev.goodword.portal.tracking;

import java.util.Optional;
import java.util.function.Supplier;

import dev.goodword.candidates.TooManyTries;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;

/**
 * The page that asks for the code of the mail.
 *
 * @param action where the code is sent to
 * @param again where a new code is asked for
 * @param text the key of what is said about the mail
 * @param problem the key of what is wrong; null when nothing is
 * @param needsCode whether a code is needed; a link in the browser that asked needs none
 * @param keep whether the person wants to stay signed in
 */
record CodePage(String action, String again, String text, @Nullable String problem, boolean needsCode, boolean keep) {

	/** After an address was typed that may be nobody's. */
	static CodePage asked(String action, String again) {
		return new CodePage(action, again, "portal.code.text", null, true, false);
	}

	/**
	 * After the link of an application was used.
	 * @param dead whether mail to their address comes back, so that no code arrives
	 */
	static CodePage sent(String action, String again, boolean dead) {
		return new CodePage(action, again, dead ? "portal.code.text.dead" : "portal.code.text.sent", null, true, false);
	}

	/**
	 * Behind the link of the mail itself.
	 * @param needsCode whether this is another browser than the one that asked
	 */
	static CodePage linked(String action, String again, boolean needsCode) {
		return new CodePage(action, again, needsCode ? "portal.code.text.elsewhere" : "portal.code.text.link", null,
				needsCode, false);
	}

	String show(Model model) {
		model.addAttribute("page", this);
		return "portal/code";
	}

	/** Leads to what the code opens, or shows the page again with what is wrong. */
	String take(Supplier<Optional<String>> open, boolean keep, HttpServletResponse response, Model model) {
		try {
			Optional<String> opened = open.get();
			if (opened.isPresent()) {
				return "redirect:" + opened.get();
			}
			return again("portal.code.wrong", 422, keep, response, model);
		}
		catch (TooManyTries ex) {
			response.setHeader("Retry-After", "600");
			return again("portal.code.tooMany", 429, keep, response, model);
		}
	}

	private String again(String key, int status, boolean keep, HttpServletResponse response, Model model) {
		response.setStatus(status);
		return new CodePage(this.action, this.again, this.text, key, this.needsCode, keep).show(model);
	}

}
