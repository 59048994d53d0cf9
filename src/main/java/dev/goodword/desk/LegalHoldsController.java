package dev.goodword.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.legal.LegalHold;
import dev.goodword.applications.legal.LegalHolds;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the legal side: what is held, and what waits for a second person. */
@Controller
class LegalHoldsController {

	private final LegalHolds holds;

	private final DeskRows rows;

	private final Positions positions;

	private final Accounts accounts;

	private final MessageSource texts;

	LegalHoldsController(LegalHolds holds, DeskRows rows, Positions positions, Accounts accounts, MessageSource texts) {
		this.holds = holds;
		this.rows = rows;
		this.positions = positions;
		this.accounts = accounts;
		this.texts = texts;
	}

	@GetMapping("/legal-holds")
	@Access(value = Audience.STAFF, permission = Permission.AGREE_LEGAL_HOLD)
	String list(StaffMember who, Locale locale, Model model) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		List<LegalHold> live = this.holds.live();
		Map<JobApplicationId, DeskRow> known = this.rows.rows(live.stream().map(LegalHold::application).toList());
		Set<PositionId> visible = this.positions.visibleTo(who);
		model.addAttribute("lines",
				live.stream()
					.flatMap((hold) -> Stream.ofNullable(known.get(hold.application()))
						.filter((row) -> visible.contains(row.position()))
						.map((row) -> line(hold, row, who, words)))
					.toList());
		return "desk/legal-holds";
	}

	private Line line(LegalHold hold, DeskRow row, StaffMember who, Wording words) {
		String name = (row.name() != null) ? row.name() : words.say("desk.erased");
		boolean yours = !hold.isStanding() && !hold.askedBy().equals(who.id());
		return new Line("/applications/" + hold.application() + "/legal-hold", name, DueLabel.languageOf(name),
				this.positions.summary(row.position()).title().in(words.language()),
				words.dates(who.zone()).shortDate(hold.until()).text(),
				words.say(
						hold.isStanding() ? "desk.legal.state.standing"
								: yours ? "desk.legal.state.yours" : "desk.legal.state.asked",
						this.accounts.member(hold.askedBy()).name()),
				hold.isStanding() ? "promise" : "wait");
	}

	/** One hold in words. */
	record Line(String page, String name, @Nullable String nameLanguage, String position, String until, String state,
			String tag) {
	}

}
