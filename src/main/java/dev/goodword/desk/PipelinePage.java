package dev.goodword.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.desk.model.RowFilter;
import dev.goodword.desk.model.RowOrder;
import dev.goodword.desk.model.RowView;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageId;
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

	private final InstantSource clock;

	PipelinePage(Positions positions, Accounts accounts, DeskRows rows, DueClocks clocks, UndoNotices undos,
			InstantSource clock) {
		this.positions = positions;
		this.accounts = accounts;
		this.rows = rows;
		this.clocks = clocks;
		this.undos = undos;
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
		Page page = new Page(position, query, filter, overview.views(), overview.stages(),
				new PipelineRows(id, query, team, words, mayMove(position, who)));
		boolean board = query.isBoard(page.total());
		return new PipelineView(id, position.title().in(words.language()), over(position, team, words), page.facts(),
				page.tabs(), page.shapes(board), page.filters(), board ? null : list(page),
				board ? board(page) : List.of(), this.undos.of(id, who, words));
	}

	/**
	 * The hiring team is looked at only where the person's own roles do not settle it.
	 */
	private boolean mayMove(PositionSummary position, StaffMember who) {
		Scope outside = new Scope(position.company(), position.department(), position.confidential(), Set.of());
		return AccessPolicy.may(who, Permission.MOVE_APPLICATION, outside)
				|| AccessPolicy.may(who, Permission.MOVE_APPLICATION, this.positions.scope(position, who));
	}

	private String over(PositionSummary position, DueClock team, Wording words) {
		String place = this.accounts.site(position.site()).name().in(words.language());
		Instant opened = position.openedAt();
		if (opened == null) {
			return words.say("desk.pipeline.over.notopen", place);
		}
		LocalDate since = LocalDate.ofInstant(opened, team.calendar().zone());
		return words.say("desk.pipeline.over", place, ChronoUnit.DAYS.between(since, team.today()));
	}

	private PipelineView.Listing list(Page page) {
		PipelineQuery query = page.query();
		LocaleTag reader = page.words().language();
		int offset = (query.page() - 1) * PAGE;
		List<DeskRow> found = this.rows.page(page.filter(), query.order(), reader, offset, PAGE);
		PositionId id = page.position().id();
		boolean more = offset + found.size() < page.total();
		return new PipelineView.Listing(page.caption(), page.heads(), found.stream().map(page.rows()::row).toList(),
				found.isEmpty() ? 0 : offset + 1, offset + found.size(), page.words().count(page.total()),
				(query.page() > 1) ? query.at(query.page() - 1).address(id) : null,
				more ? query.at(query.page() + 1).address(id) : null);
	}

	private List<PipelineView.Column> board(Page page) {
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

	/** What one page is made of, and the words on it. */
	private record Page(PositionSummary position, PipelineQuery query, RowFilter filter, Map<RowView, Integer> views,
			Map<StageId, DeskRows.StageCount> stages, PipelineRows rows) {

		Wording words() {
			return this.rows.words();
		}

		int total() {
			return this.stages.values().stream().mapToInt(DeskRows.StageCount::total).sum();
		}

		List<String> facts() {
			List<String> facts = new ArrayList<>();
			facts.add(words().say("desk.pipeline.open", words().count(this.views.getOrDefault(RowView.ALL, 0))));
			this.stages.values()
				.stream()
				.map(DeskRows.StageCount::since)
				.filter(Objects::nonNull)
				.min(Instant::compareTo)
				.ifPresent((since) -> facts
					.add(words().say("desk.pipeline.silence", this.rows.clock().workingDaysSince(since))));
			return facts;
		}

		List<Tab> tabs() {
			List<Tab> tabs = new ArrayList<>();
			for (RowView view : RowView.values()) {
				tabs.add(Tab
					.of(words().say("desk.pipeline.view." + view), this.query.show(view).address(this.position.id()),
							view == this.query.view())
					.counting(words().count(this.views.getOrDefault(view, 0))));
			}
			return tabs;
		}

		List<Tab> shapes(boolean board) {
			return List.of(
					Tab.of(words().say("desk.pipeline.list"), this.query.as(false).address(this.position.id()), !board)
						.drawn("list"),
					Tab.of(words().say("desk.pipeline.board"), this.query.as(true).address(this.position.id()), board)
						.drawn("board"));
		}

		PipelineView.Filters filters() {
			List<Tab> chips = new ArrayList<>();
			if (this.query.kind() != null) {
				chips.add(Tab.of(words().say("StageKind." + this.query.kind()),
						this.query.withoutKind().address(this.position.id()), false));
			}
			if (this.query.language() != null) {
				chips.add(Tab.of(words().say("desk.pipeline.writes." + this.query.language()),
						this.query.withoutLanguage().address(this.position.id()), false));
			}
			Map<String, String> said = this.query.withoutKind().withoutLanguage().parameters();
			return new PipelineView.Filters("/positions/" + this.position.id(),
					said.entrySet()
						.stream()
						.map((entry) -> new PipelineView.Option(entry.getKey(), entry.getValue()))
						.toList(),
					this.query.parameters().getOrDefault("kind", ""),
					java.util.Arrays.stream(StageKind.values())
						.map((kind) -> new PipelineView.Option(kind.name().toLowerCase(java.util.Locale.ROOT),
								words().say("StageKind." + kind)))
						.toList(),
					this.query.parameters().getOrDefault("language", ""),
					LocaleTag.SPOKEN.stream()
						.map((tag) -> new PipelineView.Option(tag.value(), words().say("desk.language." + tag)))
						.toList(),
					chips);
		}

		String caption() {
			return words().say("desk.pipeline.caption", words().say("desk.pipeline.view." + this.query.view()),
					words().say("desk.pipeline.sorted." + this.query.order().by()));
		}

		List<PipelineView.Head> heads() {
			boolean ended = this.query.view() == RowView.ENDED;
			return List.of(sorting("name", RowOrder.By.NAME), sorting("due", RowOrder.By.PROMISE), plain("stage"),
					plain(ended ? "outcome" : "ball"), plain("source"), plain("touch"),
					sorting("received", RowOrder.By.RECEIVED));
		}

		private PipelineView.Head plain(String column) {
			return new PipelineView.Head(words().say("desk.pipeline.head." + column), null, null);
		}

		private PipelineView.Head sorting(String column, RowOrder.By by) {
			RowOrder order = this.query.order();
			return new PipelineView.Head(words().say("desk.pipeline.head." + column),
					this.query.sortedBy(by).address(this.position.id()),
					(order.by() == by) ? (order.descending() ? "descending" : "ascending") : null);
		}

		PipelineView.Column column(PipelineStage stage, DeskRows.StageCount count, List<DeskRow> found) {
			int hidden = count.total() - found.size();
			String waiting = (count.since() == null) ? words().say("desk.board.nobody")
					: words().say("desk.board.waiting", this.rows.clock().workingDaysSince(count.since()));
			String name = stage.name().in(words().language());
			return new PipelineView.Column("stage-" + stage.order(), name, words().count(count.total()), waiting,
					found.stream().map(this.rows::row).toList(),
					(hidden > 0) ? words().say("desk.board.more", Math.min(hidden, PipelineQuery.CARDS)) : null,
					(hidden > 0) ? this.query.longer(stage.id(), found.size() + PipelineQuery.CARDS)
						.address(this.position.id()) + "#stage-" + stage.order() : null);
		}

	}

}
