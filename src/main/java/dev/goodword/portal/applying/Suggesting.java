package dev.goodword.portal.applying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.files.ResumeFields;
import org.jspecify.annotations.Nullable;

/**
 * Offers what was read in a resume for fields that are empty. What a person typed is
 * never written over, and what is taken over is marked.
 */
final class Suggesting {

	private Suggesting() {
	}

	/** What was read and stands in no field yet, by field. */
	static Map<String, String> offer(ApplyForm form, ResumeFields found) {
		Map<String, String> offer = new LinkedHashMap<>();
		offer(offer, form, ApplyForm.NAME, found.name());
		offer(offer, form, ApplyForm.EMAIL, found.email());
		offer(offer, form, ApplyForm.PHONE, found.phone());
		return offer;
	}

	/** The form with the empty fields filled. */
	static ApplyForm use(ApplyForm form, ResumeFields found) {
		ApplyForm filled = form;
		List<String> marked = new ArrayList<>();
		for (Map.Entry<String, String> entry : offer(form, found).entrySet()) {
			filled = filled.with(entry.getKey(), entry.getValue());
			marked.add(entry.getKey());
		}
		return filled.with(ApplyForm.FROM_CV, String.join(",", marked)).with(ApplyForm.OFFER, "used");
	}

	private static void offer(Map<String, String> offer, ApplyForm form, String field, @Nullable String found) {
		if (found != null && !form.has(field)) {
			offer.put(field, found);
		}
	}

}
