package dev.goodword.applications.asking;

import dev.goodword.files.FileId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A file that came with an answer.
 *
 * @param file which
 * @param place its place among the others, from 1
 * @param sent whether it was sent; else it only lies ready
 */
@Embeddable
public record InquiryFile(FileId file, @Column(name = "place") int place, @Column(name = "sent") boolean sent) {
}
