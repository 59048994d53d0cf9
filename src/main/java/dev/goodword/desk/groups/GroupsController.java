package dev.goodword.desk.groups;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Department;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.Wording;
import dev.goodword.positions.Placing;
import dev.goodword.positions.PositionGroupId;
import dev.goodword.positions.PositionGroups;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.UnknownGroup;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The groups of positions, for whoever sets up what all positions use. */
@Controller
@RequestMapping("/position-groups")
class GroupsController {

	private final GroupsPage pages;

	private final PositionGroups groups;

	private final MessageSource texts;

	GroupsController(GroupsPage pages, PositionGroups groups, MessageSource texts) {
		this.pages = pages;
		this.groups = groups;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEMPLATES)
	@GetMapping
	ModelAndView show(StaffMember who, Locale locale) {
		return page(null, who, locale);
	}

	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEMPLATES)
	@PostMapping("/{department}")
	ModelAndView add(@PathVariable String department, @RequestParam Map<String, String> typed, StaffMember who,
			Locale locale) {
		Department chosen = department(who, department);
		LocalizedText name = new LocalizedText(typed.getOrDefault("en-" + department, ""),
				typed.getOrDefault("zh-" + department, ""));
		Optional<String> objection = this.groups.add(chosen.id(), name, who);
		return objection.map((why) -> page(Refused.name(chosen.id(), name, why), who, locale))
			.orElseGet(() -> done("position-group-added", chosen));
	}

	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEMPLATES)
	@PostMapping("/{department}/retired")
	ModelAndView retire(@PathVariable String department, @RequestParam(defaultValue = "") String group,
			StaffMember who) {
		Department chosen = department(who, department);
		this.groups.retire(chosen.id(), id(group).orElseThrow(UnknownGroup::new), who);
		return done("position-group-retired", chosen);
	}

	@Access(value = Audience.STAFF, permission = Permission.MANAGE_TEMPLATES)
	@PostMapping("/{department}/positions")
	ModelAndView place(@PathVariable String department, @RequestParam Map<String, String> typed, StaffMember who,
			Locale locale) {
		Department chosen = department(who, department);
		List<Placing> wanted = this.pages.positions(who, chosen.id())
			.stream()
			.filter((position) -> isChosen(GroupsPage.FIELD + position.id(), typed))
			.map((position) -> placing(position, typed))
			.toList();
		Map<PositionId, String> refused = this.groups.place(chosen.id(), wanted, who);
		return refused.isEmpty() ? done("position-groups-saved", chosen)
				: page(Refused.places(chosen.id(), wanted, refused), who, locale);
	}

	private static Placing placing(PositionSummary position, Map<String, String> typed) {
		String field = GroupsPage.FIELD + position.id();
		return new Placing(position, id(typed.getOrDefault("was-" + field, "")).orElse(null),
				id(typed.getOrDefault(field, "")).orElse(null));
	}

	/**
	 * What was left as it was shown is not put back to it: a colleague may have moved it.
	 */
	private static boolean isChosen(String field, Map<String, String> typed) {
		String now = typed.get(field);
		return now != null && !now.equals(typed.get("was-" + field));
	}

	private ModelAndView page(@Nullable Refused refused, StaffMember who, Locale locale) {
		ModelAndView page = new ModelAndView("desk/groups", (refused == null) ? HttpStatus.OK
				: refused.places().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
		page.addObject("groups",
				this.pages.view(who, refused, new Wording(this.texts, LocaleTag.of(locale), who.zone())));
		return page;
	}

	private Department department(StaffMember who, String id) {
		return this.pages.department(who, id).orElseThrow(UnknownGroup::new);
	}

	private static ModelAndView done(String what, Department department) {
		return new ModelAndView("redirect:/position-groups?done=" + what + "#department-" + department.id());
	}

	private static Optional<PositionGroupId> id(String text) {
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(PositionGroupId.of(text));
		}
		catch (IllegalArgumentException ex) {
			throw new UnknownGroup();
		}
	}

}
