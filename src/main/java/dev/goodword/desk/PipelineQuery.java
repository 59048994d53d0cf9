package dev.goodword.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.desk.model.RowFilter;
import dev.goodword.desk.model.RowOrder;
import dev.goodword.desk.model.RowView;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * What part of a pipeline is asked for, and how: the state that addresses carry. Anything
 * unknown in an address is read as if it were not there.
 *
 * @param board whether as a board or a list; null leaves it to the number of people
 * @param view which view
 * @param order in which order
 * @param kind only steps of this kind; null for all
 * @param language only candidates of this language; null for all
 * @param page the page, from 1
 * @param longer the column of the board that shows more; null for none
 * @param cards how many cards that column shows
 */
public record PipelineQuery(@Nullable Boolean board, RowView view, RowOrder order, @Nullable StageKind kind,
		@Nullable LocaleTag language, int page, @Nullable StageId longer, int cards) {

	/**
	 * How many cards a column of the board shows at first, and how many more at a time.
	 */
	public static final int CARDS = 25;

	/** Up to how many people a board is the better picture. */
	private static final int OVERLOOKED = 60;

	private static final int LAST_PAGE = 1000;

	private static final int MOST_CARDS = 1000;

	/** Reads the parameters of an address. */
	public static PipelineQuery of(Map<String, String> asked) {
		RowOrder.By by = constant(RowOrder.By.class, asked.get("sort")).orElse(RowOrder.By.PROMISE);
		return new PipelineQuery(board(asked.get("as")), constant(RowView.class, asked.get("view")).orElse(RowView.ALL),
				new RowOrder(by, "desc".equals(asked.get("order"))),
				constant(StageKind.class, asked.get("kind")).orElse(null), language(asked.get("language")),
				number(asked.get("page"), 1, LAST_PAGE), stage(asked.get("column")),
				number(asked.get("cards"), CARDS, MOST_CARDS));
	}

	/** What the read model is asked. */
	public RowFilter filter(PositionId position, DueClock clock) {
		return new RowFilter(position, this.view, clock.nearUntil(), this.kind, this.language);
	}

	/** Whether it is shown as a board: as asked for, else while it can be overlooked. */
	boolean isBoard(int people) {
		return (this.board != null) ? this.board : people <= OVERLOOKED;
	}

	PipelineQuery as(boolean wanted) {
		return new PipelineQuery(wanted, this.view, this.order, this.kind, this.language, 1, null, CARDS);
	}

	PipelineQuery show(RowView wanted) {
		return new PipelineQuery(this.board, wanted, this.order, this.kind, this.language, 1, null, CARDS);
	}

	PipelineQuery sortedBy(RowOrder.By by) {
		boolean turned = this.order.by() == by && !this.order.descending();
		return new PipelineQuery(this.board, this.view, new RowOrder(by, turned), this.kind, this.language, 1, null,
				CARDS);
	}

	PipelineQuery at(int wanted) {
		return new PipelineQuery(this.board, this.view, this.order, this.kind, this.language, wanted, null, CARDS);
	}

	PipelineQuery withoutKind() {
		return new PipelineQuery(this.board, this.view, this.order, null, this.language, 1, null, CARDS);
	}

	PipelineQuery withoutLanguage() {
		return new PipelineQuery(this.board, this.view, this.order, this.kind, null, 1, null, CARDS);
	}

	PipelineQuery longer(StageId column, int wanted) {
		return new PipelineQuery(this.board, this.view, this.order, this.kind, this.language, 1, column, wanted);
	}

	/** The parameters as they stand in addresses, without those that say nothing. */
	public Map<String, String> parameters() {
		Map<String, String> said = new LinkedHashMap<>();
		if (this.board != null) {
			said.put("as", this.board ? "board" : "list");
		}
		if (this.view != RowView.ALL) {
			said.put("view", name(this.view));
		}
		if (this.order.by() != RowOrder.By.PROMISE) {
			said.put("sort", name(this.order.by()));
		}
		if (this.order.descending()) {
			said.put("order", "desc");
		}
		if (this.kind != null) {
			said.put("kind", name(this.kind));
		}
		if (this.language != null) {
			said.put("language", this.language.value());
		}
		addPlace(said);
		return said;
	}

	private void addPlace(Map<String, String> said) {
		if (this.page > 1) {
			said.put("page", Integer.toString(this.page));
		}
		if (this.longer != null) {
			said.put("column", this.longer.toString());
			said.put("cards", Integer.toString(this.cards));
		}
	}

	/**
	 * The same as the query of an address: empty, or beginning with a question mark. All
	 * of it is ours: no escaping.
	 */
	public String query() {
		String joined = parameters().entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue())
			.collect(Collectors.joining("&"));
		return joined.isEmpty() ? "" : "?" + joined;
	}

	/** The address of this part of a position's pipeline. */
	public String address(PositionId position) {
		return "/positions/" + position + query();
	}

	private static @Nullable Boolean board(@Nullable String shape) {
		return "board".equals(shape) ? Boolean.TRUE : ("list".equals(shape) ? Boolean.FALSE : null);
	}

	private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
		return Arrays.stream(type.getEnumConstants()).filter((constant) -> name(constant).equals(name)).findFirst();
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static @Nullable LocaleTag language(@Nullable String tag) {
		return LocaleTag.SPOKEN.stream().filter((spoken) -> spoken.value().equals(tag)).findFirst().orElse(null);
	}

	private static @Nullable StageId stage(@Nullable String id) {
		try {
			return (id != null) ? new StageId(UUID.fromString(id)) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static int number(@Nullable String text, int least, int most) {
		try {
			return Math.max(least, Math.min(most, Integer.parseInt(Objects.requireNonNullElse(text, ""))));
		}
		catch (NumberFormatException ex) {
			return least;
		}
	}

}
