package dev.goodword.portal.tracking;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.Refused;
import dev.goodword.communication.TalkInvites;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.SettlingInterviews;
import dev.goodword.shared.LocaleTag;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The candidate's own side of an appointment: its calendar file, and nobody being there.
 */
@Controller
@RequestMapping("/a/{token}/talks")
class TalkController {

	private final StatusFacts facts;

	private final TalkInvites invites;

	private final SettlingInterviews settling;

	TalkController(StatusFacts facts, TalkInvites invites, SettlingInterviews settling) {
		this.facts = facts;
		this.invites = invites;
		this.settling = settling;
	}

	@Access(Audience.CANDIDATE)
	@GetMapping("/{talk}.ics")
	ResponseEntity<String> calendar(Tracked tracked, @PathVariable String talk, LocaleTag language) {
		StatusFacts.Facts known = this.facts.of(tracked);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"talk.ics\"")
			.body(this.invites.file(talk(known, talk), language).text());
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/{talk}/nobody-here")
	String nobodyHere(Tracked tracked, @PathVariable String talk) {
		InterviewSummary known = talk(this.facts.of(tracked), talk);
		try {
			this.settling.nobodyThere(known.application(), known.id());
		}
		catch (Refused refusal) {
			return "redirect:" + tracked.base() + "?done=nobody-here-late";
		}
		return "redirect:" + tracked.base() + "?done=nobody-here";
	}

	/** Only the appointment that is shown can be spoken of. */
	private static InterviewSummary talk(StatusFacts.Facts known, String talk) {
		InterviewSummary shown = known.talk();
		if (shown == null || !shown.id().toString().equals(talk)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return shown;
	}

}
