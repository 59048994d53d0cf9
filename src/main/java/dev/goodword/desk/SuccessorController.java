package dev.goodword.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.FindingOwners;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Finds somebody for a confidential position nobody is left for. The page says whose it
 * was, and nothing of the position itself: neither its title nor who applied.
 */
@Controller
class SuccessorController {

	private final FindingOwners finding;

	private final Accounts accounts;

	private final MessageSource texts;

	SuccessorController(FindingOwners finding, Accounts accounts, MessageSource texts) {
		this.finding = finding;
		this.accounts = accounts;
		this.texts = texts;
	}

	@GetMapping("/positions/{id}/successor")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_TEAM)
	ModelAndView ask(@PathVariable String id, StaffMember who, Locale locale) {
		return page(this.finding.orphan(Paths.position(id), who), null, who, locale);
	}

	@PostMapping("/positions/{id}/successor")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_TEAM)
	ModelAndView find(@PathVariable String id, @RequestParam(defaultValue = "") String owner, StaffMember who,
			Locale locale) {
		PositionId position = Paths.position(id);
		Optional<String> objection = person(owner).map((next) -> this.finding.find(position, next, who))
			.orElse(Optional.of("positions.refused.owner"));
		return objection.isPresent() ? page(this.finding.orphan(position, who), objection.get(), who, locale)
				: new ModelAndView("redirect:/today?done=position-successor");
	}

	private ModelAndView page(PositionSummary position, @Nullable String problem, StaffMember who, Locale locale) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		ModelAndView page = new ModelAndView("desk/successor",
				(problem != null) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		page.addObject("action", "/positions/" + position.id() + "/successor");
		page.addObject("now", words.say("desk.successor.now", this.accounts.member(position.owner()).name(),
				this.accounts.company(position.company()).name().in(words.language())));
		page.addObject("able",
				this.finding.able(position, who)
					.stream()
					.map((person) -> new PipelineView.Option(person.id().toString(), person.name()))
					.toList());
		String said = (problem != null) ? words.say(problem) : null;
		page.addObject("problem", said);
		page.addObject("summary", (said != null) ? List.of(new OwnerController.Problem("owner", said)) : List.of());
		return page;
	}

	private static Optional<AccountId> person(String sent) {
		try {
			return Optional.of(new AccountId(UUID.fromString(sent)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
