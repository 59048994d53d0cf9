package dev.goodword.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.positions.ChangingOwners;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Makes somebody else responsible for a position. */
@Controller
class OwnerController {

	private final Positions positions;

	private final ChangingOwners changing;

	private final Applications applications;

	private final Accounts accounts;

	private final MessageSource texts;

	OwnerController(Positions positions, ChangingOwners changing, Applications applications, Accounts accounts,
			MessageSource texts) {
		this.positions = positions;
		this.changing = changing;
		this.applications = applications;
		this.accounts = accounts;
		this.texts = texts;
	}

	@GetMapping("/positions/{id}/owner")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_TEAM)
	ModelAndView ask(@PathVariable String id, StaffMember who, Locale locale) {
		return page(changeable(id, who), "", null, who, locale);
	}

	@PostMapping("/positions/{id}/owner")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_TEAM)
	ModelAndView change(@PathVariable String id, @ModelAttribute("form") Form form, StaffMember who, Locale locale) {
		PositionSummary position = changeable(id, who);
		Optional<AccountId> next = person(form.owner());
		if (next.isEmpty()) {
			return page(position, "", "positions.refused.owner", who, locale);
		}
		Optional<String> objection = this.changing.change(position.id(), person(form.seen()).orElse(position.owner()),
				next.get(), who);
		return objection.isPresent() ? page(changeable(id, who), next.get().toString(), objection.get(), who, locale)
				: new ModelAndView("redirect:/positions/" + position.id() + "?done=position-owner");
	}

	private ModelAndView page(PositionSummary position, String chosen, @Nullable String problem, StaffMember who,
			Locale locale) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		ModelAndView page = new ModelAndView("desk/owner",
				(problem != null) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		page.addObject("position", position.title().in(words.language()));
		page.addObject("page", "/positions/" + position.id());
		page.addObject("seen", position.owner().toString());
		page.addObject("chosen", chosen);
		page.addObject("now", words.say("desk.owner.now", this.accounts.member(position.owner()).name(),
				this.applications.openAt(position.id()).size()));
		page.addObject("able",
				this.changing.able(position)
					.stream()
					.map((person) -> new PipelineView.Option(person.id().toString(), person.name()))
					.toList());
		String said = (problem != null) ? words.say(problem) : null;
		page.addObject("problem", said);
		page.addObject("summary", (said != null) ? List.of(new Problem("owner", said)) : List.of());
		return page;
	}

	private PositionSummary changeable(String id, StaffMember who) {
		PositionSummary position = this.positions.visible(Paths.position(id), who);
		if (!AccessPolicy.may(who, Permission.CHANGE_TEAM, this.positions.scope(position, who))) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		return position;
	}

	private static Optional<AccountId> person(@Nullable String sent) {
		try {
			return Optional.of(new AccountId(UUID.fromString(Objects.requireNonNullElse(sent, ""))));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * What was chosen.
	 *
	 * @param owner who is to be responsible
	 * @param seen who was when the form was shown
	 */
	record Form(@Nullable String owner, @Nullable String seen) {
	}

	/** What needs another look. */
	record Problem(String field, String text) {
	}

}
