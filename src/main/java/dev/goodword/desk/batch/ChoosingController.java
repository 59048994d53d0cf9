package dev.goodword.desk.batch;

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
import dev.goodword.applications.bulk.FreezingBatches;
import dev.goodword.desk.DueClocks;
import dev.goodword.desk.Paths;
import dev.goodword.desk.PipelineQuery;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocaleTag;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * People chosen in the list of a position become the frozen list of a decision: those
 * ticked, or everybody the view shows at this moment.
 */
@Controller
class ChoosingController {

	private final Positions positions;

	private final FreezingBatches batches;

	private final DeskRows rows;

	private final DueClocks clocks;

	private final InstantSource clock;

	ChoosingController(Positions positions, FreezingBatches batches, DeskRows rows, DueClocks clocks,
			InstantSource clock) {
		this.positions = positions;
		this.batches = batches;
		this.rows = rows;
		this.clocks = clocks;
		this.clock = clock;
	}

	@PostMapping("/positions/{id}/batches")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	String choose(@PathVariable String id, @RequestParam(name = "chosen", defaultValue = "") List<String> chosen,
			@RequestParam(defaultValue = "false") boolean all, @RequestParam Map<String, String> asked, StaffMember who,
			Locale locale) {
		PositionSummary position = this.positions.visible(Paths.position(id), who);
		PipelineQuery query = PipelineQuery.of(asked);
		List<JobApplicationId> people = all ? shown(position, query, locale)
				: chosen.stream().map(Paths::application).toList();
		try {
			return "redirect:/batches/" + this.batches.freeze(position.id(), people, who) + "/words";
		}
		catch (Refused ex) {
			return back(position.id(), query,
					ex.refusal().messageKey().endsWith("tooMany") ? "too-many-chosen" : "nobody-chosen");
		}
	}

	/** One more than can be decided about, so that too many are noticed. */
	private List<JobApplicationId> shown(PositionSummary position, PipelineQuery query, Locale locale) {
		return this.rows.ids(query.filter(position.id(), this.clocks.at(this.clock.instant()).of(position.calendar())),
				query.order(), LocaleTag.of(locale), BatchPolicy.MOST + 1);
	}

	private static String back(PositionId position, PipelineQuery query, String done) {
		String address = query.address(position);
		return "redirect:" + address + (address.contains("?") ? "&" : "?") + "done=" + done;
	}

}
