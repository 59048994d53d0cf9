package dev.goodword.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.desk.model.RowFilter;
import dev.goodword.desk.model.RowOrder;
import dev.goodword.desk.model.RowView;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.LocaleTag;

/**
 * What the page of one pipeline is made of, and the words on it.
 *
 * @param position whose pipeline
 * @param query what was asked for
 * @param filter the same as a condition
 * @param views how many each standing view holds
 * @param stages how many each stage holds
 * @param rows writes single rows
 */
record PipelineParts(PositionSummary position, PipelineQuery query, RowFilter filter, Map<RowView, Integer> views,
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
				(hidden > 0)
						? this.query.longer(stage.id(), found.size() + PipelineQuery.CARDS).address(this.position.id())
								+ "#stage-" + stage.order()
						: null);
	}

}
