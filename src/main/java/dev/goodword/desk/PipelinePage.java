package dev.goodword.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.desk.model.RowFilter;
import dev.goodword.desk.model.RowView;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.LocaleTag;

import org.springframework.stereotype.Component;

/** Puts together the pipeline of one position as list or board. */
@Component
class PipelinePage {

	private static final int PAGE = 50;

	private final Positions positions;

	private final Accounts accounts;

	private final DeskRows rows;

	private final DueClocks clocks;

	private final UndoNotices undos;

	private final PipelineActs acts;

	private final PipelineStarts starts;

	private final InstantSource clock;

	PipelinePage(Positions positions, Accounts accounts, DeskRows rows, DueClocks clocks, UndoNotices undos,
			PipelineActs acts, PipelineStarts starts, InstantSource clock) {
		this.positions = positions;
		this.accounts = accounts;
		this.rows = rows;
		this.clocks = clocks;
		this.undos = undos;
		this.acts = acts;
		this.starts = starts;
		this.clock = clock;
	}

	/**
	 * The page.
	 * @throws dev.goodword.positions.UnknownPosition when the person may not know of it
	 */
	PipelineView view(PositionId id, PipelineQuery query, StaffMember who, Wording words) {
		PositionSummary position = this.positions.visible(id, who);
		DueClock team = this.clocks.at(this.clock.instant()).of(position.calendar());
		RowFilter filter = query.filter(id, team);
		DeskRows.Overview overview = this.rows.overview(filter);
		boolean mayEnd = this.acts.may(who, Permission.END_APPLICATION, position);
		PipelineParts page = new PipelineParts(position, query, filter, overview.views(), overview.stages(),
				new PipelineRows(id, query, team, words, this.acts.may(who, Permission.MOVE_APPLICATION, position),
						mayEnd));
		boolean board = query.isBoard(page.total());
		return new PipelineView(id, position.title().in(words.language()), over(position, team, words), page.facts(),
				page.tabs(), page.shapes(board), page.filters(), board ? null : list(page),
				board ? board(page) : List.of(), this.undos.of(id, who, words), this.acts.rest(position, who, words),
				(mayEnd && query.view() != RowView.ENDED) ? "/positions/" + id + "/batches" : null,
				mayEnd ? this.acts.underway(id, who, words) : List.of());
	}

	private String over(PositionSummary position, DueClock team, Wording words) {
		String place = this.accounts.site(position.site()).name().in(words.language());
		Instant opened = position.openedAt();
		if (opened == null) {
			return words.say("desk.pipeline.over.notopen", place);
		}
		if (position.status() == PositionStatus.CLOSED) {
			return words.say("desk.pipeline.over.closed", place);
		}
		LocalDate since = LocalDate.ofInstant(opened, team.calendar().zone());
		return words.say("desk.pipeline.over", place, ChronoUnit.DAYS.between(since, team.today()));
	}

	private PipelineView.Listing list(PipelineParts page) {
		PipelineQuery query = page.query();
		LocaleTag reader = page.words().language();
		int offset = (query.page() - 1) * PAGE;
		List<DeskRow> found = this.rows.page(page.filter(), query.order(), reader, offset, PAGE);
		PositionId id = page.position().id();
		Map<JobApplicationId, String> begin = this.starts.of(found, page.words());
		boolean more = offset + found.size() < page.total();
		return new PipelineView.Listing(page.caption(), page.heads(),
				found.stream().map((row) -> page.rows().row(row, begin.get(row.application()))).toList(),
				found.isEmpty() ? 0 : offset + 1, offset + found.size(), page.words().count(page.total()),
				(query.page() > 1) ? query.at(query.page() - 1).address(id) : null,
				more ? query.at(query.page() + 1).address(id) : null);
	}

	private List<PipelineView.Column> board(PipelineParts page) {
		PipelineQuery query = page.query();
		List<DeskRow> found = this.rows.board(page.filter(), query.order(), page.words().language(),
				PipelineQuery.CARDS, query.longer(), query.cards());
		List<PipelineView.Column> columns = new ArrayList<>();
		for (PipelineStage stage : this.positions.pipeline(page.position().id())) {
			DeskRows.StageCount count = page.stages().getOrDefault(stage.id(), new DeskRows.StageCount(0, null));
			if (stage.kind() != StageKind.HIRED || count.total() > 0) {
				columns.add(page.column(stage, count,
						found.stream().filter((row) -> row.stage().id().equals(stage.id())).toList()));
			}
		}
		return columns;
	}

}
