package dev.goodword.desk.mailing;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.bulk.BatchPolicy;
import dev.goodword.communication.Mailings;
import dev.goodword.desk.DueClocks;
import dev.goodword.desk.Paths;
import dev.goodword.desk.PipelineQuery;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocaleTag;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * People chosen in the list of a position become the frozen list of a message: those
 * ticked, or everybody the view shows at this moment.
 */
@Controller
class MailingStartController {

	private final Positions positions;

	private final Mailings mailings;

	private final DeskRows rows;

	private final DueClocks clocks;

	private final InstantSource clock;

	MailingStartController(Positions positions, Mailings mailings, DeskRows rows, DueClocks clocks,
			InstantSource clock) {
		this.positions = positions;
		this.mailings = mailings;
		this.rows = rows;
		this.clocks = clocks;
		this.clock = clock;
	}

	@PostMapping("/positions/{id}/mailings")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	String choose(@PathVariable String id, @RequestParam(name = "chosen", defaultValue = "") List<String> chosen,
			@RequestParam(defaultValue = "false") boolean all, @RequestParam Map<String, String> asked, StaffMember who,
			Locale locale) {
		PositionSummary position = this.positions.visible(Paths.position(id), who);
		PipelineQuery query = PipelineQuery.of(asked);
		List<JobApplicationId> people = all ? shown(position, query, locale)
				: chosen.stream().map(Paths::application).toList();
		try {
			return "redirect:/mailings/" + this.mailings.freeze(position.id(), people, who) + "/words";
		}
		catch (Refused ex) {
			String address = query.address(position.id());
			return "redirect:" + address + (address.contains("?") ? "&" : "?") + "done="
					+ (ex.refusal().messageKey().endsWith("tooMany") ? "too-many-chosen" : "nobody-chosen");
		}
	}

	/** One more than can be written to, so that too many are noticed. */
	private List<JobApplicationId> shown(PositionSummary position, PipelineQuery query, Locale locale) {
		return this.rows.ids(query.filter(position.id(), this.clocks.at(this.clock.instant()).of(position.calendar())),
				query.order(), LocaleTag.of(locale), BatchPolicy.MOST + 1);
	}

}
