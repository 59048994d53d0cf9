/**
 * Conversations: a figure of a recruiter that stood out leads to a talk which is written
 * down for the two who have it, looked at again, and forgotten; never to a sanction.
 */
@NullMarked
package dev.goodword.insights.conversations;

import org.jspecify.annotations.NullMarked;
