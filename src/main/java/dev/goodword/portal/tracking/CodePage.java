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
 * @param problem the key of what is wrong; null when nothing is
 * @param needsCode whether a code is needed; a link in the browser that asked needs none
 * @param keep whether the person wants to stay signed in
 */
record CodePage(String action, String again, @Nullable String problem, boolean needsCode, boolean keep) {

	static CodePage of(String action, String again) {
		return new CodePage(action, again, null, true, false);
	}

	CodePage withCode(boolean needed) {
		return new CodePage(this.action, this.again, this.problem, needed, this.keep);
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
		return new CodePage(this.action, this.again, key, this.needsCode, keep).show(model);
	}

}
