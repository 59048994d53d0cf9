package dev.goodword.portal.tracking;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.surveys.PagePulse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The way from the page that confirms an application to two questions about applying. */
@Controller
class PulseController {

	private final StatusFacts facts;

	private final PagePulse pulse;

	PulseController(StatusFacts facts, PagePulse pulse) {
		this.facts = facts;
		this.pulse = pulse;
	}

	/**
	 * For the browser that has sent it, or that is signed in; never for the link alone.
	 */
	@Access(Audience.STATUS_LINK)
	@PostMapping("/a/{token}/pulse")
	String open(Tracked tracked) {
		return this.facts.application(tracked.subject())
			.filter((application) -> !tracked.sight().isLink())
			.flatMap(this.pulse::open)
			.map((link) -> "redirect:/survey/" + link)
			.orElse("redirect:" + tracked.base());
	}

}
