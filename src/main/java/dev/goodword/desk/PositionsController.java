package dev.goodword.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PositionStatus;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All positions with what is true of them now. */
@Controller
class PositionsController {

	private final PositionRows positions;

	private final MessageSource texts;

	PositionsController(PositionRows positions, MessageSource texts) {
		this.positions = positions;
		this.texts = texts;
	}

	@GetMapping("/positions")
	@Access(value = Audience.STAFF, permission = Permission.SEE_POSITION)
	String positions(@RequestParam(defaultValue = "") String status, StaffMember who, Locale locale, Model model) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		PositionStatus wanted = parse(status);
		List<Tab> tabs = new ArrayList<>();
		tabs.add(Tab.of(words.say("desk.positions.running"), "/positions", wanted == null));
		for (PositionStatus each : PositionStatus.values()) {
			tabs.add(Tab.of(words.say("desk.positions.tab." + each),
					"/positions?status=" + each.name().toLowerCase(Locale.ROOT), each == wanted));
		}
		model.addAttribute("tabs", tabs);
		model.addAttribute("tab", (wanted != null) ? wanted.name() : "RUNNING");
		model.addAttribute("columns",
				PositionRows.COLUMNS.stream().map((kind) -> words.say("StageKind." + kind)).toList());
		model.addAttribute("groups", AccessPolicy.may(who, Permission.MANAGE_TEMPLATES));
		model.addAttribute("positions", this.positions.rows(who, wanted, words));
		return "desk/positions";
	}

	private static @Nullable PositionStatus parse(String name) {
		for (PositionStatus status : PositionStatus.values()) {
			if (status.name().equalsIgnoreCase(name)) {
				return status;
			}
		}
		return null;
	}

}
