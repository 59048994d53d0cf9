package dev.goodword.portal.tracking;

import java.util.Map;
import java.util.function.BiConsumer;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.inviting.EndQuestions;
import dev.goodword.portal.ConsentTexts;
import dev.goodword.positions.PositionNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Says yes to what was asked with the end: to carry the application over, to stay in
 * touch. Looking says nothing.
 */
@Controller
@RequestMapping("/a/{token}")
class InvitedController {

	private final StatusFacts facts;

	private final EndQuestions invitations;

	InvitedController(StatusFacts facts, EndQuestions invitations) {
		this.facts = facts;
		this.invitations = invitations;
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/carry-over")
	String carryOver(Tracked tracked) {
		JobApplicationId id = applicationOf(tracked);
		try {
			this.invitations.carryOver(id, Map.of("notice", ConsentTexts.NOTICE));
		}
		catch (Refused | PositionNotOpen ex) {
			return "redirect:" + tracked.base() + "?done=invitation-over";
		}
		return "redirect:/my?done=carried-over";
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/pool")
	String pool(Tracked tracked, @RequestParam(defaultValue = "no") String answer) {
		return said(tracked, "pool", answer.equals("yes"), this.invitations::stayInTouch);
	}

	/** Where the header of the mail leads a reader who follows it. */
	@Access(Audience.STATUS_LINK)
	@GetMapping("/pool/unsubscribe")
	String wayOut(Tracked tracked) {
		return "redirect:" + tracked.base();
	}

	/**
	 * The one click of a mail program, RFC 8058: whoever has the mail can say no with it,
	 * and nothing else.
	 */
	@Access(Audience.STATUS_LINK)
	@PostMapping("/pool/unsubscribe")
	ResponseEntity<Void> oneClick(Tracked tracked) {
		said(tracked, "pool", false, this.invitations::stayInTouch);
		return ResponseEntity.ok().build();
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/kept")
	String keep(Tracked tracked, @RequestParam(defaultValue = "no") String answer) {
		return said(tracked, "keep", answer.equals("yes"), this.invitations::keep);
	}

	private String said(Tracked tracked, String what, boolean yes, BiConsumer<JobApplicationId, Boolean> answer) {
		try {
			answer.accept(applicationOf(tracked), yes);
		}
		catch (Refused ex) {
			return "redirect:" + tracked.base() + "?done=invitation-over";
		}
		return "redirect:" + tracked.base() + "?done=" + what + (yes ? "-yes" : "-no");
	}

	private JobApplicationId applicationOf(Tracked tracked) {
		return this.facts.application(tracked.subject())
			.map(ApplicationSummary::id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
