package dev.goodword.portal;

import java.util.Locale;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.positions.CareerSite;
import dev.goodword.positions.PublishedPosition;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public page of a position, also while paused and for ninety days after closing. */
@Controller
class PositionController {

	private final CareerSite careers;

	private final PositionPages pages;

	private final Accounts accounts;

	PositionController(CareerSite careers, PositionPages pages, Accounts accounts) {
		this.careers = careers;
		this.pages = pages;
		this.accounts = accounts;
	}

	@Access(value = Audience.PUBLIC, shared = true)
	@GetMapping("/jobs/{code}")
	String position(@PathVariable String code, @RequestParam(required = false) @Nullable String via, Locale locale,
			Model model, HttpServletResponse response) {
		LocaleTag language = LocaleTag.of(locale);
		Optional<PublishedPosition> position = this.careers.published(code);
		PublicPages.mayBeAskedAgain(response);
		if (position.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
			model.addAttribute("others", this.pages.others(code, language));
			return "portal/no-position";
		}
		model.addAttribute("position", this.pages.view(position.get(), language));
		model.addAttribute("via", via);
		model.addAttribute("companyName",
				this.accounts.company(position.get().summary().company()).name().in(language));
		return "portal/position";
	}

}
