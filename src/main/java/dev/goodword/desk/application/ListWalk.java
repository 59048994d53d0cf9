package dev.goodword.desk.application;

import java.util.List;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.PipelineQuery;
import dev.goodword.desk.model.DeskRows;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The way through the list one came from: the same view, filters and order. */
@Component
class ListWalk {

	private static final int LONGEST = 5000;

	private final DeskRows rows;

	ListWalk(DeskRows rows) {
		this.rows = rows;
	}

	/**
	 * Where the application stands in the list; no place when the list does not hold it.
	 */
	Place place(Reader reader, PipelineQuery query) {
		List<JobApplicationId> ids = this.rows.ids(query.filter(reader.position().id(), reader.clock()), query.order(),
				reader.words().language(), LONGEST);
		int at = ids.indexOf(reader.application().id());
		if (at < 0) {
			return new Place(null, null, null);
		}
		return new Place(reader.say("desk.application.place", at + 1, ids.size()),
				(at > 0) ? href(ids.get(at - 1), query) : null,
				(at < ids.size() - 1) ? href(ids.get(at + 1), query) : null);
	}

	private static String href(JobApplicationId id, PipelineQuery query) {
		return "/applications/" + id + query.query();
	}

	/**
	 * A place in a list.
	 *
	 * @param words "12 of 47"; null when it is in no list
	 * @param previous the one before; null at the beginning
	 * @param next the one after; null at the end
	 */
	record Place(@Nullable String words, @Nullable String previous, @Nullable String next) {
	}

}
