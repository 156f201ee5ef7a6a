"""Conversations to tokens: the model file's own chat template, without letting any text become a control token."""
